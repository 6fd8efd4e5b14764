import { toPlace } from '#detection/place.ts'
import { stepsKnown } from '#learning/steps-known.ts'
import type { GuestView } from '#schema/guest.ts'
import type { Answerers, Asker, Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Place } from './answer-log.ts'
import type { BackgroundPorts } from './answerers.ts'
import type { LearnedTargets } from './learned-targets.ts'
import type { Told } from './make-scene.ts'

interface Ports
  extends Pick<
    BackgroundPorts,
    'catalog' | 'settings' | 'seen' | 'recording' | 'addressOf' | 'practiceOrigin' | 'notify'
  > {
  ready(): Promise<void>
  tabOf(by: Asker, asked?: number): number
  /** Where the tours are of whoever asks. */
  placeOf(by: Asker): Promise<Place>
  bringGuide(tab: number): void
  /** Somebody is at the machine. */
  present(by: Asker): Promise<void>
  makeScene(told: Told): Promise<Scene>
  learned: LearnedTargets
  guest(): Promise<GuestView | null>
}

type TourAnswers = Pick<Answerers, 'learn' | 'tell' | 'start-tour' | 'continue-tour'>

/** What is asked to begin a tour, to go on with it, and while it runs. */
export function answerTours(ports: Ports): TourAnswers {
  const { catalog, settings, seen, recording, addressOf, notify } = ports
  const { ready, tabOf, placeOf, bringGuide, present, makeScene, learned, guest } = ports

  /** By its address, of a page that has said nothing yet; null where that cannot be known either. */
  const isPractice = async (tab: number): Promise<boolean | null> => {
    const address = await addressOf(tab)
    return (address ? toPlace(address, ports.practiceOrigin)?.practice : null) ?? null
  }

  return {
    async learn({ attempt, step, fingerprint }, by) {
      await ready()
      const session = await (await placeOf(by)).sessions.find(attempt, tabOf(by))
      return { kept: session !== null && (await learned.learn(session, step, fingerprint, by.incognito)) }
    },
    async tell({ attempt, id, input, tab }, by) {
      await ready()
      // A frame speaks for itself alone, whatever number it gives.
      const own = 'frame' in input ? { ...input, frame: by.frame } : input
      if (input.type === 'pressed') void present(by)
      return (await placeOf(by)).sessions.tell(attempt, id, own, tabOf(by, tab))
    },
    async 'start-tour'({ tour, mode, tab }, by) {
      await ready()
      const found = catalog.tour(tour, 'vi')
      if (!found) throw new Error('no-such-tour')
      const where = tabOf(by, tab)
      // A page that asks has it, or asks for it.
      if (tab !== undefined) bringGuide(where)
      const { incognito } = by
      // For the card alone: read while the tour is begun.
      const told = Promise.all([
        settings.read(incognito),
        tab === undefined ? by.url : addressOf(where),
        incognito ? null : guest(),
        recording.isIn(where),
      ])
      const here = await placeOf(by)
      void present(by)
      const [shown, log] = await Promise.all([
        seen.get(where),
        mode === 'real' && !incognito ? here.store.events() : [],
      ])
      // Only the real portal is done for real, and everything else on the practice portal alone.
      const practice = shown ? shown.practice : await isPractice(where)
      if (practice !== null && practice === (mode === 'real')) throw new Error('wrong-place')
      const page = shown?.page ?? null
      // A test shows the whole tour: one begins where it begins.
      if (mode === 'test' && page?.split('#')[0] !== found.tour.start) throw new Error('wrong-place')
      const show = async (session: Session, unfinished: readonly Session[]) => {
        const [own, url, view, recorded] = await told
        const facts = { session, unfinished, page, settings: own, incognito, url: url ?? '', guest: view }
        const now = page && !recorded ? { page, scene: await makeScene(facts) } : undefined
        notify({ type: 'scene-changed', tab: where, now })
      }
      const session = await here.sessions.start(found.portal, found.tour, mode, where, {
        known: stepsKnown(log, found.portal, found.tour),
        helping: (await told)[0].helping,
        page,
        begun: (...it) => void show(...it).catch(() => notify({ type: 'scene-changed', tab: where })),
      })
      return { session }
    },
    async 'continue-tour'({ attempt, tab }, by) {
      await ready()
      const where = tabOf(by, tab)
      // A page that asks has it, or asks for it.
      if (tab !== undefined) bringGuide(where)
      void present(by)
      const session = await (await placeOf(by)).sessions.continueIn(attempt, where)
      notify({ type: 'scene-changed', tab: where })
      return { session }
    },
  }
}
