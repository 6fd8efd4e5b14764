import type { GuideStore } from '#stores/guide-store.ts'
import { GuestAround } from './GuestOnCard.tsx'
import { type GuideActions, GuideRoot } from './GuideRoot.tsx'

/** The guide with what all its parts may want to know. */
export function GuideApp({ store, actions }: { store: GuideStore; actions: GuideActions }) {
  return (
    <GuestAround store={store} actions={actions.guest}>
      <GuideRoot store={store} actions={actions} />
    </GuestAround>
  )
}
