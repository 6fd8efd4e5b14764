import type { Fingerprint } from '#schema/fingerprint.ts'
import type { PageRef } from '#schema/page.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import type { Tour } from '#schema/tour.ts'
import type { SessionStore } from '#session/session-store.ts'

interface Ports {
  /** Where it is kept for whoever is at the machine. Never asked in a private window. */
  kept(): Promise<SessionStore>
  settings: { read(incognito: boolean): Promise<Settings> }
  now(): string
}

export interface LearnedTargets {
  /** Of the tour's steps on this page. None without consent, in a private window, or from another version of the tour. */
  of(
    session: Session,
    page: PageRef | null,
    settings: Settings,
    incognito: boolean,
  ): Promise<Record<string, Fingerprint>>
  /** Whether it was kept. */
  learn(session: Session, step: string, fingerprint: Fingerprint, incognito: boolean): Promise<boolean>
}

/** What targets are like on the portals this machine has seen. The author's pack stays as it is. */
export function createLearnedTargets(
  { kept, settings, now }: Ports,
  tourOf: (session: Session) => Tour | null,
): LearnedTargets {
  const allows = ({ heal }: Settings, incognito: boolean) => !incognito && heal === 'yes'
  return {
    async of(session, page, settingsNow, incognito) {
      const steps = tourOf(session)?.steps.filter((it) => it.page === page || it.page === page?.split('#')[0]) ?? []
      if (steps.length === 0 || !allows(settingsNow, incognito)) return {}
      const known = await (await kept()).learned(keyOf(session)).catch(() => [])
      return Object.fromEntries(
        known
          .filter((it) => it.version === session.version && steps.some(({ id }) => id === it.step))
          .map((it) => [it.step, it.fingerprint]),
      )
    },
    async learn(session, step, fingerprint, incognito) {
      const target = tourOf(session)?.steps.find((it) => it.id === step)?.target
      if (!target || !allows(await settings.read(incognito), incognito)) return false
      const tour = keyOf(session)
      const item = { key: `${tour}/${step}`, tour, step, version: session.version, fingerprint, at: now() }
      // A disk that is full: the tour goes on as it would without.
      return (await kept()).learn(item).then(
        () => true,
        () => false,
      )
    },
  }
}

function keyOf({ mode, portal, tour }: Session): string {
  return `${mode}/${portal}/${tour}`
}
