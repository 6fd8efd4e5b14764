import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createGuestSay } from '#components/words/guest-words.ts'
import type { Language } from '#schema/languages.ts'
import { QrCode } from './QrCode.tsx'

/** More codes than this and a file is less work. */
const MANY = 8

/** The log as codes, one at a time and as large as there is room. `lines`: the text of each. */
export function QrCodes({ lines, language }: { lines: readonly string[] | null; language: Language }) {
  const say = createGuestSay(language)
  const [at, setAt] = useState<number | null>(null)
  if (!lines) return <p>{say('guest-qr-none')}</p>
  const count = lines.length
  if (at === null)
    return (
      <>
        {count > MANY && <p>{say('guest-qr-long', { n: count })}</p>}
        <Button onPress={() => setAt(0)}>{say('guest-qr-show')}</Button>
      </>
    )
  // The log may have become shorter meanwhile.
  const shown = Math.min(at, count - 1)
  const label = say('guest-qr-part', { i: shown + 1, n: count })
  return (
    <>
      {count > 1 && <p>{say('guest-qr-parts', { n: count })}</p>}
      {count > 1 && (
        <p className="row">
          <strong aria-live="polite">{label}</strong>
          <Button onPress={() => setAt((shown + count - 1) % count)}>{say('guest-qr-before')}</Button>
          <Button onPress={() => setAt((shown + 1) % count)}>{say('guest-qr-next')}</Button>
        </p>
      )}
      <QrCode text={lines[shown] ?? ''} label={label} />
    </>
  )
}
