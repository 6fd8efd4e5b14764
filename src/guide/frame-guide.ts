import { isVeiled } from '#engine/is-veiled.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Session, StepFacts, TourInput, Trouble } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import { gatherFacts, stepsOn } from './gather-facts.ts'
import { isPause } from './is-pause.ts'
import { createPageRoots } from './page-roots.ts'
import { rootsBut, type Slot } from './slot.ts'
import { createStepFinder, type Located } from './step-finder.ts'
import { createTargetLearner } from './target-learner.ts'

export interface FrameGuidePorts {
  window: Window & typeof globalThis
  slot: Slot
  /** The root inside an element, closed ones too. */
  rootOf: RootOf
  tell(attempt: string, input: TourInput): Promise<void>
  learn(attempt: string, step: string, fingerprint: Fingerprint): void
  /** What to point at for the step the learner is at, when it is in this frame; null when there is nothing to show. */
  aim(at: Located | null, step: Step | null): void
  signal: AbortSignal
}

export interface FrameGuide {
  update(): void
  refresh(): void
  aimed(): Located | null
  session(): Session | null
  /** Another frame, or the background, changed the session. */
  sessionChanged(session: Session): void
}

/** Quiet time after which whatever was going to load is taken to have loaded. */
const SETTLED_MS = 1200
/** A target that is not there is looked for again this often, this many times, besides whenever the page changes. */
const AGAIN_MS = 700
const LOOKS = 30
/** A target that has not come by then is reported as missing, and the card says in words what to look for. */
const MISSING_MS = 5000

/**
 * The tour in one frame: tells the machine what this page shows, points at the step's target if it is here, and
 * hears the click that completes it. Decides nothing itself.
 */
export function createFrameGuide({ window, slot, rootOf, tell, learn, aim, signal }: FrameGuidePorts): FrameGuide {
  const { document } = window
  let session: Session | null = null
  let steps: Step[] = []
  let aimed: { step: string; at: Located | null; veiled: boolean; reported: Set<Trouble> } | null = null
  let told = ''
  let settle: ReturnType<typeof setTimeout> | undefined
  let arrived = true
  let again: ReturnType<typeof setTimeout> | undefined
  let looks = 0
  const present = new Set<string>()
  const roots = createPageRoots({
    document,
    rootOf: rootsBut(slot, rootOf),
    entered: (root) => slot.enter(root),
    now: () => window.performance.now(),
  })
  const finder = createStepFinder({
    document,
    roots: roots.now,
    slot,
    steps: () => steps,
    session: () => session,
    changed: () => look(),
    signal,
  })
  const learner = createTargetLearner({
    slot,
    learn: (step, fingerprint) => session && learn(session.attempt, step, fingerprint),
    signal,
  })

  const send = (input: TourInput) => {
    if (session) tell(session.attempt, input).catch(() => {}) // The card says so when nothing answers.
  }

  /** What we are not sure of proves nothing. */
  const sureTarget = (step: Step) => {
    const at = finder.target(step)
    return at && at.as !== 'unsure' ? at.element : null
  }

  function observe(settled: boolean): void {
    if (session?.status !== 'running' || !slot.now || slot.playing) return
    const { page } = slot.now
    if (slot.frame !== 0 && page === null) return
    const facts: Record<string, StepFacts> = gatherFacts(
      document,
      steps,
      { present, settled },
      {
        targetOf: sureTarget,
        roots: roots.now,
      },
    )
    const saying = JSON.stringify([session.attempt, page, facts])
    if (saying === told && !settled) return
    if (saying !== told) {
      clearTimeout(settle)
      settle = setTimeout(() => !signal.aborted && observe(true), SETTLED_MS)
    }
    told = saying
    send({ type: 'observed', frame: slot.frame, page, facts, arrived: arrived && slot.frame === 0, settled })
    arrived = false
  }

  function point(): void {
    const step = steps.find((it) => it.id === session?.step) ?? null
    if (!step?.target || session?.status !== 'running') {
      if (aimed) aim(null, null)
      aimed = null
      return
    }
    // What is not to be shown is still looked for: a click on it counts.
    const veiled = isVeiled(session)
    const at = finder.aim(step)
    if (aimed?.step !== step.id) {
      looks = 0
      aimed = { step: step.id, at: null, veiled, reported: new Set() }
    } else if (aimed.veiled === veiled && isSame(aimed.at, at)) {
      // Leave to remember may have been given since.
      learner.aimed(step, at)
      if (!at) lookAgainSoon()
      return
    }
    aimed.at = at
    aimed.veiled = veiled
    aim(veiled ? null : at, step)
    learner.aimed(step, at)
    if (veiled) return
    if (!at) {
      watchForMissing(step.id)
      lookAgainSoon()
    } else if (at.as === 'unsure' || at.as === 'healed') report(at.as)
  }

  function report(kind: Trouble): void {
    if (!aimed || aimed.reported.has(kind)) return
    aimed.reported.add(kind)
    send({ type: 'trouble', step: aimed.step, kind })
  }

  /** A shadow root that is filled later changes nothing that can be heard from outside. */
  function lookAgainSoon(): void {
    if (again || looks >= LOOKS) return
    looks += 1
    again = setTimeout(() => {
      again = undefined
      if (!signal.aborted && aimed && !aimed.at) refresh()
    }, AGAIN_MS)
  }

  function watchForMissing(step: string): void {
    setTimeout(() => {
      if (!signal.aborted && aimed?.step === step && !aimed.at) report('missing')
    }, MISSING_MS)
  }

  const look = () => {
    point()
    // Said once what there is to show has been drawn: that is queued, too, and before this.
    queueMicrotask(() => !signal.aborted && observe(false))
  }
  const refresh = () => {
    finder.pageChanged()
    roots.pageChanged()
    look()
  }

  const acted = (event: Event) => {
    if (session?.status !== 'running') return
    if (isPause(event)) send({ type: 'pressed', button: 'pause', step: session.step })
    learner.acted(event)
    const step = steps.find((it) => it.id === session?.step)
    const target = aimed?.at?.as === 'found' || aimed?.at?.as === 'healed' ? aimed.at.element : null
    const clicked = event.type === 'click' && (event.isTrusted || session.mode === 'watch')
    if (clicked && step?.done.on === 'click' && target) {
      if (event.composedPath().includes(target)) send({ type: 'clicked', step: step.id })
    }
    // The field's new state counts after the page has had its turn with the event.
    if (event.type === 'change' || event.type === 'focusout' || event.type === 'click') setTimeout(refresh, 0)
  }
  slot.onAct.add(acted)
  signal.addEventListener('abort', () => slot.onAct.delete(acted))
  window.addEventListener('pagehide', () => slot.frame !== 0 && send({ type: 'frame-gone', frame: slot.frame }), {
    signal,
  })
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return
      // Back from the back/forward cache: for the tour this is a page that has just arrived.
      arrived = true
      told = ''
      refresh()
    },
    { signal },
  )

  function sessionChanged(next: Session): void {
    const mine = next.tab === slot.tab
    if (session && next.attempt === session.attempt && next.rev < session.rev) return
    const was = session
    session = mine ? next : null
    if (!mine || was?.attempt !== next.attempt || was.status !== next.status) told = ''
    if (was?.status === 'paused' && session?.status === 'running') settle = undefined
    look()
    slot.player?.update()
  }

  return {
    refresh,
    aimed: () => aimed?.at ?? null,
    session: () => session,
    sessionChanged,
    update() {
      const scene = slot.now?.scene
      if (!scene) return
      steps = scene.tour && slot.now?.page ? stepsOn(scene.tour, slot.now.page) : []
      if (slot.now?.arrived) arrived = true
      const fresh = scene.session
      if (!fresh) session = null
      else if (!session || session.attempt !== fresh.attempt || fresh.rev >= session.rev) session = fresh
      refresh()
      slot.player?.update()
    },
  }
}

function isSame(before: Located | null, now: Located | null): boolean {
  if (!before || !now) return before === now
  return before.element === now.element && before.as === now.as
}
