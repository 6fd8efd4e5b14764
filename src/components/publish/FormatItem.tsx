import { useLayoutEffect, useRef } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayPublish } from '#components/words/publish-words.ts'
import type { Language } from '#schema/languages.ts'
import type { FormatId, PublishState } from '#stores/publish-store.ts'
import { Making } from './Making.tsx'

interface Props {
  format: FormatId
  state: PublishState
  language: Language
  say: SayPublish
  onMake(): void
  onCancel(): void
}

/** A format: what it is good for, the button that makes it, how far its file is. The focus goes from that button to the one that stops it, and back. */
export function FormatItem({ format, state, language, say, onMake, onCancel }: Props) {
  const mine = state.format === format
  const making = mine && state.phase === 'working'
  const home = useRef<HTMLLIElement>(null)
  const was = useRef(making)
  useLayoutEffect(() => {
    if (was.current === making) return
    was.current = making
    if (document.activeElement === document.body) home.current?.querySelector('button')?.focus()
  }, [making])
  return (
    <li ref={home}>
      <div>
        <h2>{say(`format-${format}`)}</h2>
        <p className="soft">{say(`what-${format}`)}</p>
      </div>
      {state.phase !== 'working' && (
        <Button label={say('make-label', { name: say(`format-${format}`) })} onPress={onMake}>
          {say('make')}
        </Button>
      )}
      {mine && <Making {...{ state, language, say }} onCancel={onCancel} />}
    </li>
  )
}
