import type { Catalog } from '#catalog/catalog.ts'
import type { HostJudge } from '#detection/judge-host.ts'
import type { GuestView } from '#schema/guest.ts'
import type { Language } from '#schema/languages.ts'
import type { Asker, Scene } from '#schema/message.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import type { Tour } from '#schema/tour.ts'
import type { SessionService } from '#session/session-service.ts'
import { concerns, toUnfinished } from '#session/to-unfinished.ts'
import type { Gloss } from './gloss.ts'
import type { LearnedTargets } from './learned-targets.ts'
import { toForeign } from './to-foreign.ts'

interface Ports {
  catalog: Catalog
  settings: { read(incognito: boolean): Promise<Settings> }
  judgeHost: HostJudge
  guest(): Promise<GuestView | null>
  presenting(): Promise<Presenting | null>
  gloss: Gloss
}

const NO_WORDS = { words: {}, pieces: {} }

/** What a page is told of. `unfinished`: every session that has not ended. */
export interface Told {
  session: Session | null
  unfinished: readonly Session[]
  page: string | null
  settings: Settings
  incognito: boolean
  guest: GuestView | null
  /** Address of the page itself. */
  url: string
}

/** Gathers all that concerns one page in one tab, in the reader's language. */
export function createSceneMaker(
  { catalog, settings: kept, judgeHost, guest: viewGuest, presenting, gloss }: Ports,
  learned: LearnedTargets,
  tourOf: (session: Session) => Tour | null,
) {
  const makeScene = async ({ session, unfinished, page, settings, incognito, url, guest }: Told): Promise<Scene> => {
    const waiting = unfinished.filter((it) => it.attempt !== session?.attempt && it.tab === null)
    const key = session && `${session.portal}/${session.tour}`
    // A tip would be help that nobody counts.
    const tipped = session?.mode !== 'test' && settings.tips && page && !settings.tipsHiddenOn.includes(page)
    /** All that packs say here. */
    const told = (language: string) => {
      const tour = (key && catalog.tour(key, language)?.tour) || null
      return {
        pageName: page && catalog.pageName(page, language),
        tips: tipped ? gloss.tipsOn(page, language) : [],
        tours: page ? catalog.toursOn(page, language) : [],
        unfinished: waiting.flatMap((it) => {
          const its = catalog.tour(`${it.portal}/${it.tour}`, language)?.tour
          return its && it.mode !== 'watch' && concerns(its, page) ? [toUnfinished(it, its)] : []
        }),
        tour,
        pageNames: tour ? catalog.pageNames(tour, language) : {},
        sources: session ? catalog.sources(session.portal, language) : {},
      }
    }
    const language = settings.tourLanguage ?? settings.language
    const words = told(language)
    const { tour } = words
    return {
      ...words,
      settings,
      foreign: toForeign(settings, told),
      guest,
      presenting: await presenting(),
      host: toHost(judgeHost(url), settings.language),
      session: tour ? session : null,
      glossed: tour && key ? gloss.tour(key, tour, language) : NO_WORDS,
      learned: tour && session ? await learned.of(session, page, settings, incognito) : {},
    }
  }
  /** What there is now; with `claim` a tour may follow the learner here. */
  const lookUp = async (
    service: SessionService,
    { incognito, url }: Asker,
    { page, practice }: { page: string | null; practice: boolean },
    tab: number,
    claim: { opener: number | null } | null,
  ): Promise<Scene> => {
    // Nothing is played on a real portal, and nothing said of it there.
    const fits = (it: Session) => practice || it.mode !== 'watch'
    const [settings, guest, found] = await Promise.all([
      kept.read(incognito),
      incognito ? null : viewGuest(),
      service.inTab(tab, claim, (it) => fits(it) && concerns(tourOf(it), page)),
    ])
    const session = found && fits(found) ? found : null
    return makeScene({ session, unfinished: await service.unfinished(), page, settings, incognito, url, guest })
  }
  return { makeScene, lookUp }
}

function toHost(judged: ReturnType<HostJudge>, language: Language): Scene['host'] {
  if (!judged) return null
  return { verdict: judged.verdict, owner: 'owner' in judged ? judged[language === 'vi' ? 'owner' : 'en'] : null }
}
