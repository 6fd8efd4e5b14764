import type { Answerers, Asker } from '#schema/message.ts'
import type { SessionService } from '#session/session-service.ts'
import type { BackgroundPorts } from './answerers.ts'
import { toForeign } from './to-foreign.ts'

type PageAnswers = Pick<Answerers, 'open-page' | 'read-tour' | 'read-help'>

interface Ports
  extends Pick<
    BackgroundPorts,
    'catalog' | 'settings' | 'seen' | 'openPage' | 'openWindow' | 'practiceUrl' | 'notify'
  > {
  ready(): Promise<void>
  sessions(by: Asker): Promise<SessionService>
}

/** What is asked to open our own pages, the practice portal and a portal itself, and by those pages. */
export function answerPages({ ready, sessions, ...ports }: Ports): PageAnswers {
  const { catalog, notify } = ports
  const tourIn = async (by: Asker, tab: number) => (await sessions(by)).inTab(tab, null, () => true)
  /** In a tab of its own: what stands in the one in front may not be sent yet. */
  const openPortal = async (by: Asker) => {
    const session = by.tab === null ? null : await tourIn(by, by.tab)
    const tour = session && catalog.tour(`${session.portal}/${session.tour}`, 'vi')?.tour
    const host = catalog.help('vi').find((it) => it.id === tour?.start.split('/')[0])?.hosts[0]
    if (!host) throw new Error('no-such-portal')
    await ports.openPage(`https://${host}/`, null)
    return {}
  }
  return {
    async 'open-page'({ page, site, tour, mode }, by) {
      if (page === 'portal') return openPortal(by)
      const begun = page === 'practice' && tour && mode ? catalog.tour(tour, 'vi') : null
      const start = begun && catalog.summaries('vi').find((it) => it.key === tour)?.practice
      const about = ['help', 'notes'].includes(page) && by.tab !== null ? `?tab=${by.tab}` : ''
      const asked = tour === undefined ? about : `?tour=${encodeURIComponent(tour)}`
      const path =
        page === 'practice' ? ports.practiceUrl(site ?? start ?? 'dvcqg/index.html') : `/${page}.html${asked}`
      if (page === 'notes') {
        await ports.openWindow(path)
        return {}
      }
      // A tour of this tab would follow into the new one, which has its own.
      const tab = await ports.openPage(path, page === 'practice' && !begun ? by.tab : null)
      // Where a private window may not show our own pages they open in another, whose log is not this one's.
      if (!begun || !mode || tab === null || by.incognito) return {}
      await ready()
      const { helping } = await ports.settings.read(by.incognito)
      await (await sessions(by)).start(begun.portal, begun.tour, mode, tab, { helping })
      notify({ type: 'scene-changed', tab })
      return {}
    },
    async 'read-tour'({ tour }, by) {
      const settings = await ports.settings.read(by.incognito)
      const told = (language: string) => catalog.tour(tour, language)?.tour ?? null
      const found = catalog.tour(tour, settings.tourLanguage ?? settings.language)
      const portal = catalog.summaries(settings.language).find((it) => it.key === tour)?.portal ?? ''
      const sources = found ? catalog.sources(found.portal, settings.language) : {}
      return { settings, foreign: toForeign(settings, told), tour: found?.tour ?? null, portal, sources }
    },
    async 'read-help'({ tab }, by) {
      await ready()
      const settings = await ports.settings.read(by.incognito)
      const { language } = settings
      const session = await tourIn(by, tab)
      const tour = session && catalog.tour(`${session.portal}/${session.tour}`, language)?.tour
      const step = tour?.steps.find((it) => it.id === session?.step)
      const seen = await ports.seen.get(tab)
      const near = [session?.portal, step?.page.split('/')[0], seen?.page?.split('/')[0]]
      const all = catalog.help(language)
      const some = all.filter((it) => near.includes(it.id))
      const at = tour &&
        step && {
          title: tour.title,
          number: tour.steps.indexOf(step) + 1,
          total: tour.steps.length,
          do: step.do,
          page: catalog.pageName(step.page, language) ?? '',
        }
      return { settings, at: at || null, portals: some.length > 0 ? some : all }
    },
  }
}
