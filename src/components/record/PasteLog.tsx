import { useId, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createPasteSay } from '#components/words/paste-words.ts'
import type { Language } from '#schema/languages.ts'
import type { Imported, NotCarried } from '#stores/import-log.ts'

interface Props {
  language: Language
  onPaste(text: string): Promise<Imported | NotCarried>
}

/** Takes in a log that came along as QR codes: the text that a phone read off them. */
export function PasteLog({ language, onPaste }: Props) {
  const say = createPasteSay(language)
  const id = useId()
  const [text, setText] = useState('')
  const [done, setDone] = useState<Imported | null>(null)
  const take = async () => {
    setDone(null)
    const came = await onPaste(text).catch(() => null)
    if (!came) return setDone({ said: say('paste-failed'), failed: true })
    if ('said' in came) {
      setDone(came)
      return setText('')
    }
    const missing = came.refused === 'missing' ? { missing: came.missing.join(', '), of: came.of } : {}
    setDone({ said: say(`paste-${came.refused}`, missing), failed: true })
  }
  return (
    <details className="paste">
      <summary>{say('paste')}</summary>
      <p id={`${id}-what`}>{say('paste-what')}</p>
      <textarea
        aria-label={say('paste')}
        aria-describedby={`${id}-what`}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button onPress={() => void take()}>{say('paste-take')}</Button>
      <p role="status" className={done?.failed ? 'warn' : 'note'} hidden={!done}>
        {done?.said}
      </p>
    </details>
  )
}
