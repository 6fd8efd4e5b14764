import { createPresentSay } from '#components/words/present-words.ts'
import { createSupportCardSay } from '#components/words/support-card-words.ts'
import { ForeignContext } from '#components/words/Told.tsx'
import type { GuideStore } from '#stores/guide-store.ts'
import { useGuide } from '#stores/use-guide.ts'
import { GuestAround } from './GuestOnCard.tsx'
import { type GuideActions, GuideRoot } from './GuideRoot.tsx'
import { PresentingContext } from './PresentingChip.tsx'
import { SupportContext } from './SupportEnd.tsx'

/** The guide with what all its parts may want to know. */
export function GuideApp({ store, actions }: { store: GuideStore; actions: GuideActions }) {
  const { settings, foreign, presenting } = useGuide(store)
  const { language } = settings
  return (
    <SupportContext value={{ say: createSupportCardSay(language), give: actions.support }}>
      <PresentingContext
        value={{ now: presenting, say: createPresentSay(language), present: actions.present, zoom: actions.zoom }}
      >
        <GuestAround store={store} actions={actions.guest}>
          <ForeignContext value={foreign}>
            <GuideRoot store={store} actions={actions} />
          </ForeignContext>
        </GuestAround>
      </PresentingContext>
    </SupportContext>
  )
}
