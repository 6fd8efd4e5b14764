import type { Answerers } from '#schema/message.ts'
import type { GuestMode } from './guest-mode.ts'

type GuestAnswers = Pick<Answerers, 'see-guest' | 'switch-guest' | 'wipe-guest' | 'guest-here'>

/** What the popup, the guest's own page and the card ask about guest mode. */
export function answerGuest(guest: GuestMode): GuestAnswers {
  return {
    async 'see-guest'() {
      return { guest: await guest.view() }
    },
    async 'switch-guest'({ on, minutes, always }) {
      await (on ? guest.switchOn(minutes, always) : guest.switchOff())
      return {}
    },
    async 'wipe-guest'() {
      await guest.wipe()
      return {}
    },
    async 'guest-here'() {
      await guest.here()
      return {}
    },
  }
}
