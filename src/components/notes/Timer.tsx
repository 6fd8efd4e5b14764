import { useEffect, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { createPresentSay } from '#components/words/present-words.ts'

/** How long it has been going on, in minutes and seconds. Not read out: it changes all the time. */
export function Timer({ say }: { say: ReturnType<typeof createPresentSay> }) {
  const [from, setFrom] = useState(() => Date.now())
  const [now, setNow] = useState(from)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [])
  const seconds = Math.max(0, Math.round((now - from) / 1000))
  const begin = () => {
    setFrom(Date.now())
    setNow(Date.now())
  }
  return (
    <span className="row">
      <span role="timer" aria-label={say('notes-time')} className="time">
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
      </span>
      <Button kind="quiet" onPress={begin}>
        {say('notes-again')}
      </Button>
    </span>
  )
}
