import { useLayoutEffect } from 'react'
import { createGuideSay } from '#components/words/guide-words.ts'
import { createWatchSay } from '#components/words/watch-words.ts'
import type { Mode } from '#schema/event.ts'
import type { TourSummary } from '#schema/message.ts'
import type { Reader } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'
import type { GuideStore, Press } from '#stores/guide-store.ts'
import { useGuide } from '#stores/use-guide.ts'
import { Announcer } from './Announcer.tsx'
import { Card } from './Card.tsx'
import { type GuestActions, GuestLeaving } from './GuestOnCard.tsx'
import { Launcher } from './Launcher.tsx'
import type { GiveSupport } from './SupportEnd.tsx'
import { TipBubble } from './TipBubble.tsx'

export interface GuideActions {
  press: Press
  start(tour: TourSummary, mode: Mode): void
  continue(attempt: string): void
  hideTips(everywhere: boolean): void
  closeTip(): void
  openRecord(): void
  openPractice(): void
  /** What to prepare for the tour: to print, with a check of one's own files. */
  openPapers(): void
  /** The portal that the tour is about, in a tab of its own; or whom to ask, to show or to print. */
  open(page: 'portal' | 'help'): void
  /** Opens the practice portal in a tab of its own, with a tour begun. `tour` is `pack/tour`. */
  begin(tour: string, mode: 'watch' | 'practise'): void
  pace(pace: Settings['pace']): void
  reader: Reader
  readingChosen(change: Partial<Settings>): void
  /** Where the button on the page stands, how large it is, whether it is there. */
  launcherChosen(change: Partial<Settings>): void
  close(): void
  /** May this machine remember what targets look like now? */
  heal(answer: 'yes' | 'no'): void
  guest: GuestActions
  /** Begins or ends presenting to a class. */
  present(on: boolean): void
  zoom(zoomed: boolean): void
  support: GiveSupport
  /** React has drawn: what it drew must be put in its place before it is seen. */
  drawn(): void
}

/** Everything of ours that can be pressed on a page. Each part stands in a box of its own, which the overlay places. */
export function GuideRoot({ store, actions }: { store: GuideStore; actions: GuideActions }) {
  const { settings, presenting, card, launcher, tip } = useGuide(store)
  const size = presenting ? Math.max(150, settings.textSize) : settings.textSize
  const say = createGuideSay(settings.language)
  useLayoutEffect(() => actions.drawn())
  return (
    <div
      lang={settings.language}
      className={presenting ? 'guide presented' : 'guide'}
      data-theme={settings.theme}
      hidden={presenting?.hidden}
      style={{ fontSize: `${(18 * size) / 100}px` }}
    >
      <Announcer />
      <GuestLeaving />
      {card && (
        <div className="at-target">
          <Card
            model={card}
            say={say}
            settings={settings}
            press={actions.press}
            onRecord={actions.openRecord}
            onPractice={actions.openPractice}
            onPapers={actions.openPapers}
            onPortal={() => actions.open('portal')}
            onHelp={() => actions.open('help')}
            onClose={actions.close}
            onHeal={actions.heal}
            onPace={actions.pace}
            reader={actions.reader}
            onReading={actions.readingChosen}
            onBegin={actions.begin}
            onShape={actions.drawn}
          />
        </div>
      )}
      {!card && launcher && (
        <div className="at-corner">
          <Launcher
            {...launcher}
            say={say}
            sayWatch={createWatchSay(settings.language)}
            onStart={actions.start}
            onContinue={actions.continue}
            onHideTips={actions.hideTips}
            settings={settings}
            onShape={actions.drawn}
            onSettings={actions.launcherChosen}
          />
        </div>
      )}
      {tip && (
        <div className="at-tip">
          <TipBubble
            tip={tip}
            say={say}
            settings={settings}
            reader={actions.reader}
            onReading={actions.readingChosen}
            onClose={actions.closeTip}
            onHideTips={actions.hideTips}
          />
        </div>
      )}
    </div>
  )
}
