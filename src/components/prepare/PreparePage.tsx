import { Button } from '#components/ui/Button.tsx'
import { createPrepareSay } from '#components/words/prepare-words.ts'
import { ForeignContext, Told } from '#components/words/Told.tsx'
import type { Foreign } from '#schema/foreign.ts'
import type { Language } from '#schema/languages.ts'
import type { Tour } from '#schema/tour.ts'
import { CheckFiles } from './CheckFiles.tsx'
import { tourFacts } from './tour-facts.ts'

interface Props {
  /** Null where no pack has it any more. */
  tour: Tour | null
  foreign?: Foreign | undefined
  portal: string
  sources: Record<string, string>
  language: Language
  onPrint(): void
}

/** What to have ready before a tour: to tick, and to print. */
export function PreparePage({ tour, foreign, portal, sources, language, onPrint }: Props) {
  const say = createPrepareSay(language)
  if (!tour)
    return (
      <main lang={language}>
        <p className="warn">{say('no-such-tour')}</p>
      </main>
    )
  return (
    <ForeignContext value={foreign}>
      <main lang={language}>
        <header>
          <div>
            <p className="soft">{say('prepare-for')}</p>
            <h1>
              <Told text={tour.title} />
            </h1>
            <p className="soft">
              {portal}
              {tour.procedure && ` · ${say('procedure', { code: tour.procedure })}`}
            </p>
          </div>
          <div className="on-screen">
            <Button kind="main" onPress={onPrint}>
              {say('print')}
            </Button>
          </div>
        </header>
        {tourFacts(tour).map(({ key, facts, from }) => (
          <section key={key} aria-labelledby={key}>
            <h2 id={key}>{say(key)}</h2>
            <ul className={key === 'prepare' ? 'ticks' : 'facts'}>
              {facts.map(({ text }) => (
                <li key={text}>
                  {key === 'prepare' ? (
                    <label>
                      <input type="checkbox" />
                      <span>
                        <Told text={text} />
                      </span>
                    </label>
                  ) : (
                    <Told text={text} />
                  )}
                </li>
              ))}
            </ul>
            <p className="soft small">{say('source', { source: from.map((it) => sources[it]).join('; ') })}</p>
          </section>
        ))}
        <p className="soft">
          {tour.verified ? say('verified', { date: tour.verified }) : say('unverified')}. {say('ask-the-office')}
        </p>
        <CheckFiles takes={tour.files ?? null} say={say} language={language} />
      </main>
    </ForeignContext>
  )
}
