import { useState } from 'react'
import { type GuestAsk, GuestSwitch, useFocusOnGuest } from '#components/guest/GuestSwitch.tsx'
import { PresentSwitch } from '#components/notes/PresentSwitch.tsx'
import { HelpSwitch } from '#components/support/HelpSwitch.tsx'
import { Button } from '#components/ui/Button.tsx'
import { createPopupSay } from '#components/words/popup-words.ts'
import { ForeignContext, Told } from '#components/words/Told.tsx'
import { createWatchSay } from '#components/words/watch-words.ts'
import type { ShownWord } from '#schema/glossary.ts'
import type { HostVerdict } from '#schema/host-verdict.ts'
import type { Answers, TourSummary } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'
import { HostCheck } from './HostCheck.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { TourList } from './TourList.tsx'
import { WordList } from './WordList.tsx'

export type OwnPage = 'record' | 'options' | 'help' | 'studio' | 'welcome' | 'notes'

interface Props {
  /** Of the page in front; null where it is no website, or the browser does not say. */
  host: HostVerdict | null
  here: Answers['look']
  /** Which page is open: a tour can begin on it at once. */
  page: { known: boolean; practice: boolean }
  failed: boolean
  /** Learning results should be sent and are not, and somebody has to do something about it. */
  stuck: boolean
  search(words: string): TourSummary[]
  searchWords(typed: string): ShownWord[]
  onStart(tour: TourSummary): void
  onPractise(tour: TourSummary | null): void
  onContinue(attempt: string): void
  /** Null where the browser shows nothing beside a page. */
  onBeside: (() => void) | null
  onWatch(tour: TourSummary): void
  /** What to have ready for a tour. */
  onPapers(tour: TourSummary): void
  /** A page of ours; `help`: whom to ask about the page in front. */
  onOpen(page: OwnPage): void
  onAsk: GuestAsk
  onSettings(change: Partial<Settings>): void
}

/** What there is for the page in front, what was left unfinished, and a search over everything. */
export function Popup({
  host,
  here,
  page,
  failed,
  stuck,
  search,
  searchWords,
  onStart,
  onPractise,
  onContinue,
  ...on
}: Props) {
  const say = createWatchSay(here.settings.language)
  const sayPopup = createPopupSay(here.settings.language)
  const [words, setWords] = useState('')
  useFocusOnGuest(here.guest !== null)
  const found = search(words)
  const watch = { label: say('watch'), onPick: on.onWatch }
  const { language } = here.settings
  // Above all else while a guest is at this machine; else a switch among the settings.
  const guest = <GuestSwitch guest={here.guest} attempts={here.guestAttempts} language={language} onAsk={on.onAsk} />
  const onThisPage = new Set(here.tours.map((it) => it.key))
  const start = (tour: TourSummary) => (page.known && onThisPage.has(tour.key) ? onStart(tour) : onPractise(tour))
  const begin = (tour: TourSummary) => say(page.known && onThisPage.has(tour.key) ? 'start' : 'practise')
  return (
    <ForeignContext value={here.foreign}>
      <main lang={here.settings.language}>
        <div className="row between">
          <h1>{say('app')}</h1>
          <Button kind="quiet" onPress={() => on.onOpen('record')}>
            {say('record')}
          </Button>
        </div>
        {host && <HostCheck host={host} language={here.settings.language} />}
        {here.guest && guest}
        {failed && (
          <p className="warn" role="alert">
            {say('failed')}
          </p>
        )}
        {stuck && (
          <p className="warn" role="status">
            {say('sending-stopped')}{' '}
            <Button kind="quiet" onPress={() => on.onOpen('options')}>
              {say('sending-open')}
            </Button>
          </p>
        )}
        {here.unfinished.length + here.elsewhere.length > 0 && <h2>{say('unfinished')}</h2>}
        {here.unfinished.map((it) => (
          <article key={it.attempt}>
            <h3>
              <Told text={it.title} />
            </h3>
            <p>{say('continue-ask', { n: it.number, m: it.total })}</p>
            <Button kind="main" onPress={() => onContinue(it.attempt)} label={`${say('continue')}: ${it.title}`}>
              {say('continue')}
            </Button>
          </article>
        ))}
        {here.elsewhere.map(({ attempt, title, number, total, mode, summary }) => (
          <article key={attempt}>
            <h3>
              <Told text={title} />
            </h3>
            <p>{say('continue-elsewhere', { n: number, m: total, portal: summary.portal })}</p>
            {mode === 'practise' && (
              <Button kind="main" onPress={() => onPractise(summary)} label={`${say('open-practice')}: ${title}`}>
                {say('open-practice')}
              </Button>
            )}
          </article>
        ))}
        {here.tours.length > 0 ? (
          <>
            <h2>{say('tours-here')}</h2>
            <TourList tours={here.tours} say={say} label={begin} onPick={start} watch={watch} onPapers={on.onPapers} />
          </>
        ) : (
          <p>
            {say('no-help-here')} {say('no-help-offer')}
          </p>
        )}
        {!here.settings.launcher && (
          <p>
            <Button onPress={() => on.onSettings({ launcher: true })}>{say('launcher-back')}</Button>
          </p>
        )}
        {on.onBeside && (
          <p>
            <Button onPress={on.onBeside}>{say('open-beside')}</Button>
          </p>
        )}
        <p className="row">
          <Button kind={here.tours.length > 0 ? 'plain' : 'main'} onPress={() => onPractise(null)}>
            {say('open-practice-portal')}
          </Button>
          <Button onPress={() => on.onOpen('help')}>{say('call-help')}</Button>
        </p>
        {here.tips.length > 0 && (
          <details>
            <summary>
              {say('tips-of-page')} ({here.tips.length})
            </summary>
            {here.tips.map((tip) => (
              <p key={tip.id}>
                <Told text={tip.text} />
              </p>
            ))}
          </details>
        )}
        <h2>{say('all-tours')}</h2>
        <input
          type="search"
          aria-label={sayPopup('search-all')}
          placeholder={say('search-hint')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <div aria-live="polite">{found.length + searchWords(words).length === 0 && <p>{say('nothing-found')}</p>}</div>
        <WordList words={searchWords(words)} say={sayPopup} />
        <TourList tours={found} say={say} label={begin} onPick={start} watch={watch} onPapers={on.onPapers} />
        <PresentSwitch
          {...{ language, presenting: here.presenting }}
          onPresent={(value) => on.onAsk({ type: 'present', on: value }, false)}
          onNotes={() => on.onOpen('notes')}
        />
        <HelpSwitch
          settings={here.settings}
          onChange={on.onSettings}
          onBook={() => on.onAsk({ type: 'open-page', page: 'support' }, true)}
        />
        {!here.guest && (
          <p>
            <Button kind="quiet" onPress={() => on.onOpen('studio')}>
              {say('studio-open')}
            </Button>
          </p>
        )}
        {!here.guest && guest}
        <SettingsForm
          settings={here.settings}
          languages={here.languages}
          say={sayPopup}
          onChange={on.onSettings}
          onOpen={on.onOpen}
        />
        {here.refused.length > 0 && (
          <details>
            <summary>{say('refused-packs')}</summary>
            {here.refused.map((it) => (
              <p key={it.file + it.reason} className="soft">
                {it.file}: {it.reason}
              </p>
            ))}
          </details>
        )}
      </main>
    </ForeignContext>
  )
}
