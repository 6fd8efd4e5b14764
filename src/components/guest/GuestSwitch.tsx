import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { useQuestion } from '#components/ui/use-question.ts'
import { createGuestSay, type SayGuest } from '#components/words/guest-words.ts'
import type { GuestView } from '#schema/guest.ts'
import { GUEST_MINUTES, type GuestMinutes, USUAL_MINUTES } from '#schema/guest-minutes.ts'
import type { Language } from '#schema/languages.ts'
import type { Request, RequestOf } from '#schema/message.ts'

/** `close`: the popup has done its part. */
export type GuestAsk = <T extends Request['type']>(request: RequestOf<T>, close: boolean) => void

interface Props {
  guest: GuestView | null
  /** How many attempts the guest has in their log. */
  attempts: number
  language: Language
  onAsk: GuestAsk
}

/** One switch: several people use this machine. While it is on it says so, and offers the ways out. */
export function GuestSwitch({ guest, attempts, language, onAsk }: Props) {
  const say = createGuestSay(language)
  const turn = (on: boolean, minutes: GuestMinutes, always: boolean) =>
    onAsk({ type: 'switch-guest', on, minutes, always }, false)
  const take = () => onAsk({ type: 'open-page', page: 'guest' }, true)
  if (!guest)
    return (
      <section id="guest-off" className="guest">
        <Check checked={false} onChange={() => turn(true, USUAL_MINUTES, false)}>
          {say('guest-switch')}
        </Check>
        <p className="soft">{say('guest-switch-what')}</p>
      </section>
    )
  const { minutes, fixed, leaving } = guest
  return (
    <section className="guest on" aria-labelledby="guest-on">
      <h2 id="guest-on" tabIndex={-1}>
        {say('guest-on')}
      </h2>
      {leaving && (
        <p className="warn" role="alert">
          {say('guest-leaving')}{' '}
          <Button kind="main" onPress={() => onAsk({ type: 'guest-here' }, false)}>
            {say('guest-stay')}
          </Button>
        </p>
      )}
      <p>
        {say('guest-on-what', { n: minutes })} {attempts > 0 && say('guest-has', { n: attempts })}
      </p>
      <div className="row">
        {attempts > 0 && <Button onPress={take}>{say('guest-take')}</Button>}
        <Wipe say={say} onWipe={() => onAsk({ type: 'wipe-guest' }, false)} />
      </div>
      <p>{say('guest-portal')}</p>
      {fixed === 'policy' ? (
        <p className="soft">{say('guest-by-policy')}</p>
      ) : (
        <>
          <Choice
            id="guest-minutes"
            label={say('guest-minutes')}
            value={minutes}
            of={GUEST_MINUTES.map((n) => [n, say('guest-n-minutes', { n })])}
            onChange={(n) => turn(true, n, fixed === 'person')}
          />
          <Check checked={fixed === 'person'} onChange={(always) => turn(true, minutes, always)}>
            {say('guest-always')}
          </Check>
          <SwitchOff say={say} ask={attempts > 0} onTake={take} onOff={() => turn(false, minutes, false)} />
        </>
      )}
    </section>
  )
}

export function Wipe({ say, onWipe }: { say: SayGuest; onWipe(): void }) {
  return (
    <Confirm
      kind="main"
      label={say('guest-done')}
      question={say('guest-done-ask')}
      yes={say('guest-done-yes')}
      no={say('guest-done-no')}
      onYes={onWipe}
    />
  )
}

/** With something in the guest’s log it is asked first what becomes of that. */
function SwitchOff({ say, ask, onTake, onOff }: { say: SayGuest; ask: boolean; onTake(): void; onOff(): void }) {
  const { asking, setAsking, ...ref } = useQuestion()
  if (!asking)
    return (
      <Button ref={ref.opener} kind="quiet" onPress={() => (ask ? setAsking(true) : onOff())}>
        {say('guest-off')}
      </Button>
    )
  return (
    <div className="asking">
      <p ref={ref.question} tabIndex={-1}>
        {say('guest-off-ask')}
      </p>
      <div className="row">
        <Button kind="main" onPress={onTake}>
          {say('guest-take')}
        </Button>
        <Button onPress={onOff}>{say('guest-off-wipe')}</Button>
        <Button kind="quiet" onPress={() => setAsking(false)}>
          {say('guest-off-keep')}
        </Button>
      </div>
    </div>
  )
}

/** The switch that was pressed has gone to another place: the focus goes to what says that it is on, or to the switch. */
export function useFocusOnGuest(on: boolean): void {
  const was = useRef(on)
  useEffect(() => {
    if (was.current === on) return
    was.current = on
    document.querySelector<HTMLElement>(on ? '#guest-on' : '#guest-off input')?.focus()
  }, [on])
}
