import { Button } from '#components/ui/Button.tsx'
import type { SaySending } from '#components/words/sending-words.ts'
import type { Sending } from '#schema/sending.ts'
import { noticeWords } from './notice-words.ts'

interface Props {
  sending: Sending
  language: 'vi' | 'en'
  say: SaySending
  onTest(): void
  onAllow(): void
  onHold(hold: boolean): void
  onResend(): void
}

/** How many statements wait, went and were refused; what stands in the way; stop and go. */
export function OutboxState({ sending, language, say, onTest, onAllow, onHold, onResend }: Props) {
  const { lrs, counts, state, refused } = sending
  const why = state.held ?? state.trouble
  // Nobody was asked about a store that the administrator named: where it lets no extension in, the permission helps.
  const mayHelp = state.trouble === 'not-allowed' || (lrs?.byPolicy && state.trouble === 'network')
  const time = (at: number | string) =>
    new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'medium' })
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">{say('outbox')}</h2>
      <ul className="counts">
        <li>{say('outbox-waiting', { n: counts.waiting })}</li>
        <li>{say('outbox-sent', { n: counts.sent })}</li>
        <li>{say('outbox-refused', { n: counts.refused })}</li>
      </ul>
      {why && (
        <p className="warn" role="status">
          {noticeWords(why, say)}
        </p>
      )}
      {!state.held && state.notBefore > 0 && counts.waiting > 0 && (
        <p className="soft">{say('outbox-next', { time: time(state.notBefore) })}</p>
      )}
      {lrs && (
        <div className="row">
          {mayHelp && (
            <Button kind="main" onPress={onAllow}>
              {say('lrs-allow')}
            </Button>
          )}
          <Button onPress={() => onHold(false)}>{say('outbox-go')}</Button>
          {state.held !== 'person' && <Button onPress={() => onHold(true)}>{say('outbox-hold')}</Button>}
          <Button kind="quiet" onPress={onTest}>
            {say('lrs-test')}
          </Button>
        </div>
      )}
      {refused.length > 0 && (
        <>
          <p>{say('outbox-refused-list')}</p>
          <ul>
            {refused.map((it) => (
              <li key={it.id}>
                {it.tour}, {time(it.at)}: {say(`refusal-${it.reason}`)}
              </li>
            ))}
          </ul>
          <Button kind="quiet" onPress={onResend}>
            {say('outbox-resend')}
          </Button>
        </>
      )}
    </section>
  )
}
