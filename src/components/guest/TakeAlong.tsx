import type { ReactNode } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createGuestSay } from '#components/words/guest-words.ts'
import { sayFrom, WORDS } from '#components/words/words.ts'
import type { GuestView } from '#schema/guest.ts'
import type { Language } from '#schema/languages.ts'
import type { Attempt } from '#schema/record.ts'
import { Wipe } from './GuestSwitch.tsx'

interface Props {
  guest: GuestView | null
  attempts: readonly Attempt[]
  /** How often they helped others. */
  supports: number
  titles: Record<string, string>
  /** Everything was wiped just now. */
  gone: boolean
  failed: boolean
  language: Language
  /** The log as QR codes. */
  codes: ReactNode
  onFile(): void
  onWipe(): void
  onStay(): void
}

/** What a guest does before they leave: take the log along, then leave nothing. */
export function TakeAlong({ guest, attempts, supports, titles, gone, failed, language, codes, ...on }: Props) {
  const say = createGuestSay(language)
  const words = sayFrom(WORDS[language])
  return (
    <main lang={language}>
      <h1>{say('guest-page')}</h1>
      {failed && (
        <p className="warn" role="alert">
          {words('failed')}
        </p>
      )}
      {gone && (
        <p className="done" role="status">
          <strong>{say('guest-gone')}</strong> {say('guest-portal')}
        </p>
      )}
      {guest?.leaving && (
        <p className="warn" role="alert">
          {say('guest-leaving')}{' '}
          <Button kind="main" onPress={on.onStay}>
            {say('guest-stay')}
          </Button>
        </p>
      )}
      {!guest && <p>{say('guest-not-on')}</p>}
      {guest && attempts.length + supports === 0 && !gone && <p>{say('guest-empty')}</p>}
      {guest && attempts.length + supports > 0 && (
        <>
          <p>{say('guest-page-intro')}</p>
          <h2>{say('guest-attempts')}</h2>
          <ul>
            {attempts.map((it) => (
              <li key={it.attempt}>
                {titles[`${it.portal}/${it.tour}`] ?? it.tour}{' '}
                <span className="soft">
                  ({words(`mode-${it.mode}`)}, {words(`state-${it.state}`)})
                </span>
              </li>
            ))}
            {supports > 0 && <li>{say('guest-supports', { n: supports })}</li>}
          </ul>
          <section>
            <h2>{say('guest-file')}</h2>
            <p>{say('guest-file-what')}</p>
            <Button kind="main" onPress={on.onFile}>
              {say('guest-file-save')}
            </Button>
          </section>
          <section>
            <h2>{say('guest-qr')}</h2>
            <p>{say('guest-qr-what')}</p>
            {codes}
          </section>
        </>
      )}
      {guest && !gone && (
        <section>
          <h2>{say('guest-then')}</h2>
          <p>{say('guest-portal')}</p>
          <Wipe say={say} onWipe={on.onWipe} />
        </section>
      )}
    </main>
  )
}
