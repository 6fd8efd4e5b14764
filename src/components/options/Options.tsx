import type { SaySending } from '#components/words/sending-words.ts'
import type { Sending } from '#schema/sending.ts'
import { LrsForm, type LrsInput } from './LrsForm.tsx'
import { type Notice, noticeWords } from './notice-words.ts'
import { OutboxState } from './OutboxState.tsx'

interface Props {
  sending: Sending
  /** What was chosen on this page; its secret never comes back to it. */
  chosen: Omit<LrsInput, 'secret'> | null
  notice: Notice | null
  /** How often something was saved: the form then forgets the secret that was typed. */
  saved: number
  language: 'vi' | 'en'
  say: SaySending
  onSave(input: LrsInput): void
  onTest(): void
  onAllow(): void
  onRemove(): void
  onHold(hold: boolean): void
  onResend(): void
}

/** Where learning results go, if anywhere, and how it is with them. */
export function Options({ sending, chosen, notice, saved, language, say, ...on }: Props) {
  const { lrs, faults } = sending
  return (
    <main lang={language}>
      <h1>{say('sending-page')}</h1>
      <p>{say('sending-intro')}</p>
      <p>{say('sending-what')}</p>
      {faults.length > 0 && (
        <div className="warn" role="alert">
          {say('lrs-policy-broken')}
          {faults.map((it) => (
            <p key={it}>{it}</p>
          ))}
        </div>
      )}
      {lrs?.byPolicy ? (
        <p>{say('lrs-by-policy', { address: lrs.endpoint })}</p>
      ) : sending.guest ? (
        <p className="warn">{say('lrs-guest')}</p>
      ) : (
        <LrsForm
          key={`${saved} ${chosen?.endpoint}`}
          chosen={chosen}
          say={say}
          onSave={on.onSave}
          onRemove={on.onRemove}
        />
      )}
      <div aria-live="polite">{notice && <p className={noticeClass(notice)}>{noticeWords(notice, say)}</p>}</div>
      {!sending.guest && (lrs || sending.counts.waiting > 0) && (
        <OutboxState sending={sending} language={language} say={say} {...on} />
      )}
      <ul className="links">
        <li>
          <a href="/report.html">{say('report-page')}</a>
        </li>
        <li>
          <a href="/welcome.html">{say('welcome-again')}</a>
        </li>
        <li>
          <a href="#thanh-phan">{say('gallery-open')}</a>
        </li>
      </ul>
    </main>
  )
}

function noticeClass(notice: Notice): string {
  return notice === 'ok' || notice === 'testing' ? 'note' : 'warn'
}
