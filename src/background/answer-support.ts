import type { Answerers, Asker } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import type { SupportEvent } from '#schema/support.ts'
import type { SessionStore } from '#session/session-store.ts'

interface Ports {
  settings: { read(incognito: boolean): Promise<Settings> }
  /** A tour that this tab has a part in. */
  sessionOf(attempt: string, by: Asker): Promise<Session | null>
  place(by: Asker): Promise<{ store: SessionStore }>
  now(): string
}

/** A volunteer says that they helped somebody. Each is one event, whatever may be asked twice. */
export function answerSupport({
  settings,
  sessionOf,
  place,
  now,
}: Ports): Pick<Answerers, 'support-tour' | 'give-support'> {
  const write = async (by: Asker, event: Pick<SupportEvent, 'id' | 'kinds'> & Partial<SupportEvent>) => {
    const { id } = event
    await (await place(by)).store.addEvents([{ ...event, attempt: id, type: 'support-given', at: now(), seq: 0 }])
    return {}
  }
  return {
    async 'support-tour'({ attempt, group }, by) {
      const session = await sessionOf(attempt, by)
      if (!session?.helping || session.status !== 'finished') throw new Error('no-such-attempt')
      const { unit } = await settings.read(by.incognito)
      const { portal, tour, mode, seq } = session
      return write(by, {
        // Done again from the start it is another time; pressed twice it is not.
        id: `${attempt}.${seq}.ho-tro`,
        // Practised together it is a skill, done for real a service besides: which column it goes to is one’s own to change.
        kinds: [mode === 'real' ? 'service' : 'skills'],
        portal,
        tour,
        ...(group && { group }),
        ...(unit && { unit }),
      })
    },
    'give-support': ({ type: _, ...given }, by) => write(by, given),
  }
}
