import { useLayoutEffect, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { HostLine } from '#components/ui/HostLine.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { Told } from '#components/words/Told.tsx'
import type { SayWatch } from '#components/words/watch-words.ts'
import type { Mode } from '#schema/event.ts'
import type { Scene, ShownTip, TourSummary, Unfinished } from '#schema/message.ts'
import type { PageRef } from '#schema/page.ts'
import type { Settings } from '#schema/settings.ts'
import { LauncherPlace, moveByKey } from './LauncherPlace.tsx'
import { Meaning } from './Meaning.tsx'
import { PresentOffer } from './PresentingChip.tsx'
import { TipText } from './TipText.tsx'
import { useMeanings } from './use-meanings.ts'

interface Props {
  tours: readonly TourSummary[]
  unfinished: readonly Unfinished[]
  /** Tips of the page as a whole; those of fields show beside the field. */
  pageTips: readonly ShownTip[]
  hasTips: boolean
  /** Show at once what there is: something was left unfinished, or this is the practice portal. */
  startOpen: boolean
  say: SayGuide
  sayWatch: SayWatch
  /** The practice portal: where a tour begins one may also be tested. */
  practice: boolean
  page: PageRef | null
  host: Scene['host']
  onStart(tour: TourSummary, mode: Mode): void
  onContinue(attempt: string): void
  onHideTips(everywhere: boolean): void
  settings: Settings
  /** It has opened, shut or become another size: it calls for another place, and the focus may be lost. */
  onShape(): void
  onSettings(change: Partial<Settings>): void
}

/** What there is for this page when no tour is running. Open at once when something was left unfinished. */
export function Launcher({
  tours,
  unfinished,
  pageTips,
  hasTips,
  startOpen,
  practice,
  page,
  host,
  say,
  sayWatch,
  onStart,
  onContinue,
  onHideTips,
  settings,
  onShape,
  onSettings,
}: Props) {
  const [open, setOpen] = useState(startOpen)
  useLayoutEffect(onShape)
  const meanings = useMeanings(page ?? '')
  const words = Object.assign({}, ...pageTips.map((it) => it.glossed?.words))
  if (!open)
    return (
      <section
        className={settings.launcherSmall ? 'chip small' : 'chip'}
        aria-label={say('guide')}
        onKeyDown={(event) => moveByKey(event, settings.launcherAt, onSettings)}
      >
        <Button kind="main" {...(settings.launcherSmall && { label: say('launcher') })} onPress={() => setOpen(true)}>
          {settings.launcherSmall ? <Sign /> : say('launcher')}
        </Button>
      </section>
    )
  return (
    <section role="dialog" aria-label={say('guide')} className="panel">
      <div className="scroll">
        {host && tours.length > 0 && <HostLine host={host} say={say} />}
        {unfinished.map((it) => (
          <article key={it.attempt}>
            <h2>
              <Told text={it.title} />
            </h2>
            <p>{say('continue-ask', { n: it.number, m: it.total })}</p>
            <Button kind="main" onPress={() => onContinue(it.attempt)} label={`${say('continue')}: ${it.title}`}>
              {say('continue')}
            </Button>
          </article>
        ))}
        {tours.length > 0 && <h2>{say('tours-here')}</h2>}
        {tours.map((tour) => (
          <article key={tour.key}>
            <h3>
              <Told text={tour.title} />
            </h3>
            <p>
              <Told text={tour.summary} /> <span className="cited">{say('steps', { n: tour.steps })}</span>
              {tour.imported && <strong> {say('imported-tour')}</strong>}
            </p>
            <Button
              kind="main"
              onPress={() => onStart(tour, practice ? 'practise' : 'real')}
              label={`${say('start')}: ${tour.title}`}
            >
              {say('start')}
            </Button>
            {practice && tour.start === page?.split('#')[0] && (
              <div className="ways">
                <Button onPress={() => onStart(tour, 'watch')} label={`${sayWatch('watch')}: ${tour.title}`}>
                  {sayWatch('watch')}
                </Button>
                <Button onPress={() => onStart(tour, 'test')} label={`${say('mode-test')}: ${tour.title}`}>
                  {say('mode-test')}
                </Button>
              </div>
            )}
          </article>
        ))}
        {pageTips.length > 0 && <h2>{say('tips-of-page')}</h2>}
        {pageTips.map((tip) => (
          <TipText key={tip.id} tip={tip} say={say} meanings={meanings} />
        ))}
        <LauncherPlace settings={settings} onSettings={onSettings} />
        <PresentOffer />
      </div>
      <Meaning glossed={{ words, pieces: {} }} meanings={meanings} say={say} />
      <div className="foot">
        <div className="ways quiet">
          {hasTips && (
            <>
              <Button kind="quiet" onPress={() => onHideTips(false)}>
                {say('hide-here')}
              </Button>
              <Button kind="quiet" onPress={() => onHideTips(true)}>
                {say('hide-all')}
              </Button>
            </>
          )}
          <Button onPress={() => setOpen(false)}>{say('close')}</Button>
        </div>
      </div>
    </section>
  )
}

/** A way that bends: where the words have no room. */
function Sign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="1.4em" height="1.4em" fill="none" stroke="currentColor">
      <path d="M5 20V12a4 4 0 0 1 4-4h10 M14 3l5 5-5 5" strokeWidth="2.4" />
    </svg>
  )
}
