import { createContext, type ReactNode, useContext } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { createGuestCardSay, type SayGuestCard } from '#components/words/guest-card-words.ts'
import type { GuestView } from '#schema/guest.ts'
import type { GuideStore } from '#stores/guide-store.ts'
import { useGuide } from '#stores/use-guide.ts'

export interface GuestActions {
  takeAlong(): void
  wipe(): void
  stay(): void
}

/** Null unless this is a shared machine. Around the card, so that the card need not hand it on. */
const GuestContext = createContext<{ guest: GuestView; say: SayGuestCard; actions: GuestActions } | null>(null)

interface AroundProps {
  store: GuideStore
  actions: GuestActions
  children: ReactNode
}

/** Everything inside knows whether a guest is at the machine. */
export function GuestAround({ store, actions, children }: AroundProps) {
  const { guest, settings } = useGuide(store)
  const around = guest && { guest, say: createGuestCardSay(settings.language), actions }
  return <GuestContext value={around}>{children}</GuestContext>
}

/** Says on the card that the machine is a shared one. */
export function GuestChip() {
  const around = useContext(GuestContext)
  return around && <span className="guest-chip">{around.say('guest')}</span>
}

/** There is no room in memory any more: what to do about it. `otherwise`: what is said on a machine of one’s own. */
export function NotSaved({ otherwise }: { otherwise: string }) {
  const around = useContext(GuestContext)
  return <p className="warn">{around ? around.say('guest-full') : otherwise}</p>
}

/** At the end of a tour: take it along, or leave nothing. */
export function GuestEnd() {
  const around = useContext(GuestContext)
  if (!around) return null
  const { say, actions } = around
  return (
    <section className="note" aria-label={say('guest')}>
      <p>
        <strong>{say('guest')}.</strong> {say('guest-end')}
      </p>
      <div className="ways">
        <Button onPress={actions.takeAlong}>{say('guest-take')}</Button>
        <Confirm
          kind="plain"
          label={say('guest-done')}
          question={say('guest-done-ask')}
          yes={say('guest-done-yes')}
          no={say('guest-done-no')}
          onYes={actions.wipe}
        />
      </div>
      <p>{say('guest-portal')}</p>
    </section>
  )
}

/** Nobody seems to be there: a minute’s notice before everything is wiped. */
export function GuestLeaving() {
  const around = useContext(GuestContext)
  if (!around?.guest.leaving) return null
  const { say, actions } = around
  return (
    <section className="at-guest" role="alertdialog" aria-label={say('guest')}>
      <p>
        <strong>{say('guest')}.</strong> {say('guest-leaving')}
      </p>
      <Button kind="main" onPress={actions.stay}>
        {say('guest-stay')}
      </Button>
    </section>
  )
}
