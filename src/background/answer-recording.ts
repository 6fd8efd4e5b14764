import type { Catalog } from '#catalog/catalog.ts'
import type { PracticeOrigin } from '#detection/place.ts'
import { calendarOf } from '#learning/calendar-of.ts'
import { type Draft, draft as draftShape } from '#schema/draft.ts'
import type { Answerers, Asker, Notice } from '#schema/message.ts'
import { MOST_ACTS, type Recording, type RecordingView } from '#schema/recording.ts'
import type { Settings } from '#schema/settings.ts'
import { createQueue } from '#session/create-queue.ts'
import { withAct, withShot } from '#studio/shots-of-acts.ts'
import { stepsOf, toDraft, tooMuchOf } from '#studio/to-draft.ts'
import { answerPicking } from './answer-picking.ts'
import { rulesAt } from './rules-at.ts'
import { type ShotPorts, takeShot } from './take-shot.ts'

export interface RecordingPorts {
  kept: { read(): Promise<Recording | null>; write(next: Recording | null): Promise<void> }
  writeDraft(draft: Draft): Promise<void>
  settings: { read(incognito: boolean): Promise<Settings> }
  catalog: Pick<Catalog, 'rulesFor'>
  practiceOrigin: PracticeOrigin
  /** A guest leaves nothing on this machine, so nothing is recorded. */
  isGuest(): Promise<boolean>
  /** Lets the recorder come with every page that may be recorded; false takes it away. */
  setRecorder(on: boolean): Promise<void>
  /** Brings it into a tab that is open already. */
  loadRecorder(tab: number): Promise<void>
  shot: ShotPorts
  disk: {
    /** Pictures, kept beside the draft. */
    shots: {
      write(draft: string, shot: string, picture: Blob): Promise<void>
      forget(draft: string, but: readonly string[]): Promise<void>
    }
  }
  mayRead(host: string): Promise<boolean>
  openerOf(tab: number): Promise<number | null>
  addressOf(tab: number): Promise<string | null>
  openPage(path: string, opener: number | null): Promise<number | null>
  notify(notice: Notice): void
  now(): string
  newId(): string
}

export type RecordingAnswers = Pick<
  Answerers,
  | 'pick-tell'
  | 'preview-tell'
  | 'start-recording'
  | 'see-recording'
  | 'drop-recording'
  | 'record-arrive'
  | 'record-act'
  | 'record-still'
  | 'record-press'
>

/**
 * The one recording that is going on. Every change is written down before it is answered, one after the other: a
 * worker killed at any moment loses nothing, and an act that comes twice counts once.
 */
export function answerRecording(ports: RecordingPorts): {
  answers: RecordingAnswers
  permitted(): Promise<void>
  isIn(tab: number): Promise<boolean>
  /** Somebody else may come to this machine: what was recorded so far is a draft, and no more is heard. */
  stop(): Promise<void>
} {
  const { kept, notify } = ports
  const inTurn = createQueue()
  const dayOf = calendarOf()

  const toView = async (it: Recording): Promise<RecordingView> => {
    const { language, theme, textSize } = await ports.settings.read(false)
    const steps = stepsOf(it)
    return {
      language,
      theme,
      textSize,
      paused: it.paused,
      steps: steps.length,
      last: steps.at(-1)?.step.do[language] ?? '',
      blocked: it.blocked,
      full: it.full ?? null,
      shots: it.shots ?? 'off',
      until: it.acts.at(-1)?.id ?? null,
    }
  }
  const tell = async (it: Recording, view: RecordingView | null) => {
    for (const tab of it.tabs) notify({ type: 'recording-changed', tab, view })
  }
  const save = async (it: Recording) => {
    await kept.write(it)
    const view = await toView(it)
    await tell(it, view)
    return view
  }
  /** It is heard no more. `left`: what is kept of it. */
  const end = async (it: Recording, left: Recording | null) => {
    await kept.write(left)
    await ports.setRecorder(false)
    await tell(it, null)
    for (const tab of it.tabs) notify({ type: 'scene-changed', tab })
  }

  /** @throws where it cannot be written down so that it can be read again; the recording goes on then. */
  const toEnd = async (it: Recording) => {
    const at = ports.now()
    const draft = toDraft(it, { at, day: dayOf(Date.parse(at)) })
    if (draft.steps.length > 0) await ports.writeDraft(draftShape.parse(draft))
    const used = draft.steps.flatMap(({ shot }) => shot ?? [])
    await ports.disk.shots.forget(it.id, used).catch(() => {}) // A picture too many is in nobody's way.
    await end(it, null)
  }
  /** What cannot be written as a draft now stays, and is in no tab: the studio offers it again. */
  const rest = (it: Recording) => end(it, { ...it, tabs: [], paused: true })
  /** What is being recorded, for whoever may know of it: a guest comes after the owner. */
  const seen = async () => ((await ports.isGuest()) ? null : kept.read())

  /** A tab that a recorded tab opened is recorded too. */
  const follow = async (it: Recording, { tab }: Asker): Promise<Recording | null> => {
    if (tab === null) return null
    if (it.tabs.includes(tab)) return it
    const opener = await ports.openerOf(tab)
    if (opener === null || !it.tabs.includes(opener)) return null
    const next = { ...it, tabs: [...it.tabs, tab] }
    await kept.write(next)
    return next
  }

  const answers: RecordingAnswers = {
    ...answerPicking(ports),
    'start-recording': ({ tab, url }) =>
      inTurn(async () => {
        if (await ports.isGuest()) throw new Error('guest')
        const before = await kept.read()
        if (before) await toEnd(before)
        await ports.setRecorder(true)
        const where = tab ?? (url === undefined ? null : await ports.openPage(url, null))
        if (where === null) throw new Error('no-tab')
        const id = `ghi-${ports
          .newId()
          .replace(/[^a-z0-9]/g, '')
          .slice(0, 10)}`
        await kept.write({ id, startedAt: ports.now(), tabs: [where], paused: false, acts: [], blocked: [] })
        if (tab !== undefined) await ports.loadRecorder(tab)
        notify({ type: 'scene-changed', tab: where })
        return {}
      }),
    'see-recording': () =>
      inTurn(async () => {
        const it = await seen()
        if (!it) return { view: null, guest: await ports.isGuest() }
        const addresses = await Promise.all(it.tabs.map((tab) => ports.addressOf(tab)))
        return {
          view: await toView(it),
          steps: stepsOf(it).map(({ step }) => step),
          outOfReach: addresses.at(-1) === null,
        }
      }),
    'drop-recording': () =>
      inTurn(async () => {
        const it = await seen()
        if (!it) return {}
        await end(it, null)
        await ports.disk.shots.forget(it.id, [])
        return {}
      }),
    'record-arrive': ({ frames }, by) =>
      inTurn(async () => {
        const before = by.incognito ? null : await kept.read()
        let it = before && (await follow(before, by))
        if (!it || by.tab === null) return { tab: by.tab ?? -1, rules: [], view: null }
        const hosts = frames.filter((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !it?.blocked.includes(host))
        const readable = await Promise.all(hosts.map((host) => ports.mayRead(host)))
        const blocked = hosts.filter((_, at) => !readable[at])
        if (blocked.length > 0) {
          it = { ...it, blocked: [...it.blocked, ...blocked].slice(0, 20) }
          await kept.write(it)
        }
        return { tab: by.tab, rules: rulesAt(ports, by.url), view: await toView(it) }
      }),
    'record-act': ({ act }, by) =>
      inTurn(async () => {
        const before = by.incognito ? null : await kept.read()
        const it = before && (await follow(before, by))
        if (!it) return { view: null }
        const known = it.acts.some(({ id }) => id === act.id)
        if (it.paused || known || it.full) return { view: await toView(it) }
        const next = withAct(it, act, by.tab)
        // What would not fit into one draft is not taken, so that what has been taken is never lost.
        const full = it.acts.length >= MOST_ACTS ? 'steps' : tooMuchOf(next)
        return { view: await save(full ? { ...it, full } : next) }
      }),
    'record-still': async (_, by) => {
      const tab = by.tab ?? -1
      const before = by.incognito ? null : await kept.read()
      if (!before?.shots || before.paused || !before.tabs.includes(tab)) return {}
      // Not in the queue: while it is taken, what is done is heard.
      const taken = await takeShot(ports.shot, tab)
      await inTurn(async () => {
        const it = await kept.read()
        if (it?.id !== before.id || !it.shots) return
        const shots = taken === 'denied' ? 'denied' : 'on'
        if (taken !== 'missed' && shots !== it.shots) await save({ ...it, shots })
        // Something was done meanwhile: it is a picture of another moment.
        if (typeof taken === 'string' || it.acts.at(-1)?.id !== before.acts.at(-1)?.id) return
        const id = ports.newId()
        await ports.disk.shots.write(it.id, id, taken)
        await kept.write(withShot({ ...it, shots }, { tab, id }))
      })
      return {}
    },
    'record-press': ({ button, until }, by) =>
      inTurn(async () => {
        const it = await seen()
        const ours = /^(chrome|moz)-extension:/.test(by.url)
        if (!it || (by.tab !== null && !it.tabs.includes(by.tab) && !ours)) return { view: null, draft: null }
        if (button === 'studio') {
          await ports.openPage('/studio.html', null)
          return { view: await toView(it), draft: null }
        }
        if (button === 'shots') {
          const { shots, shot: _, ...rest } = it
          return { view: await save(shots ? rest : { ...rest, shots: 'on' }), draft: null }
        }
        if (button === 'pause' || button === 'resume')
          return { view: await save({ ...it, paused: button === 'pause' }), draft: null }
        if (button === 'undo') {
          // Pressed again before the bar said that it was done, it takes back no second step.
          if (until !== it.acts.at(-1)?.id) return { view: await toView(it), draft: null }
          const last = new Set(stepsOf(it).at(-1)?.acts)
          // That a page came stays true, but no step led to it any more.
          const acts = it.acts
            .filter((act) => act.kind === 'arrive' || !last.has(act.id))
            .map((act) => (last.has(act.id) ? { ...act, alone: true as const } : act))
          const { full: _, ...rest } = it
          return { view: await save({ ...rest, acts }), draft: null }
        }
        const written = await toEnd(it).then(
          () => true,
          () => false,
        )
        if (!written) return { view: { ...(await toView(it)), full: 'disk' }, draft: null }
        await ports.openPage(`/studio.html#${it.id}`, null)
        return { view: null, draft: it.id }
      }),
  }
  return {
    answers,
    isIn: async (tab) => (await kept.read())?.tabs.includes(tab) ?? false,
    stop: () =>
      inTurn(async () => {
        const it = await kept.read()
        if (it) await toEnd(it).catch(() => rest(it))
      }),
    /** A person allowed another site: what is open there is recorded from now on. */
    permitted: () =>
      inTurn(async () => {
        const it = await kept.read()
        if (!it) return
        await ports.setRecorder(true)
        const readable = await Promise.all(it.blocked.map((host) => ports.mayRead(host)))
        await save({ ...it, blocked: it.blocked.filter((_, at) => !readable[at]) })
        await Promise.all(it.tabs.map((tab) => ports.loadRecorder(tab).catch(() => {})))
      }),
  }
}
