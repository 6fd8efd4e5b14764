import type { Catalog } from '#catalog/catalog.ts'
import type { Answerers, Asker, Notice } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'
import type { SessionService } from '#session/session-service.ts'

interface Ports {
  catalog: Catalog
  settings: { read(incognito: boolean): Promise<Settings> }
  practiceUrl(page: string): string
  openPage(path: string, opener: number | null): Promise<number | null>
  notify(notice: Notice): void
  ready(): Promise<void>
  sessions(by: Asker): Promise<SessionService>
}

/** Pages of our own: opening one, with a tour that begins on it, and what the one about a tour's papers says. */
export function answerPages(ports: Ports): Pick<Answerers, 'open-page' | 'read-tour'> {
  const { catalog } = ports
  return {
    async 'open-page'({ page, site, tour, mode }, by) {
      const begun = page === 'practice' && tour && mode ? catalog.tour(tour, 'vi') : null
      const start = begun && catalog.summaries('vi').find((it) => it.key === tour)?.practice
      const asked = tour === undefined ? '' : `?tour=${encodeURIComponent(tour)}`
      const path =
        page === 'practice' ? ports.practiceUrl(site ?? start ?? 'dvcqg/index.html') : `/${page}.html${asked}`
      // A tour of this tab would follow into the new one, which has its own.
      const tab = await ports.openPage(path, page === 'practice' && !begun ? by.tab : null)
      // Where a private window may not show our own pages they open in another, whose log is not this one's.
      if (!begun || !mode || tab === null || by.incognito) return {}
      await ports.ready()
      const { helping } = await ports.settings.read(by.incognito)
      await (await ports.sessions(by)).start(begun.portal, begun.tour, mode, tab, { helping })
      ports.notify({ type: 'scene-changed', tab })
      return {}
    },
    async 'read-tour'({ tour }, by) {
      const settings = await ports.settings.read(by.incognito)
      const found = catalog.tour(tour, settings.language)
      const portal = catalog.summaries(settings.language).find((it) => it.key === tour)?.portal ?? ''
      const sources = found ? catalog.sources(found.portal, settings.language) : {}
      return { settings, tour: found?.tour ?? null, portal, sources }
    },
  }
}
