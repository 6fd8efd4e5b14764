import type { PracticeOrigin } from '#detection/place.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { Answers, RequestOf } from '#schema/message.ts'
import type { Act, RecordingView } from '#schema/recording.ts'
import type { Bar, BarButton } from './bar.ts'
import { watchActs } from './watch-acts.ts'
import { watchStill } from './watch-still.ts'

interface Hosted {
  host: HTMLElement
  root: ShadowRoot
}

export interface RecorderPorts {
  window: Window & typeof globalThis
  practiceOrigin: PracticeOrigin
  rootOf: RootOf
  /** What else of ours is on the page. */
  ours(): Element | null
  arrive(): Promise<Answers['record-arrive']>
  tell(act: Act): Promise<Answers['record-act']>
  still(): Promise<unknown>
  press(button: RequestOf<'record-press'>['button'], until?: string): Promise<Answers['record-press']>
  newId(): string
  watch(tab: number, heard: (view: RecordingView | null) => void, signal: AbortSignal): void
  createBar(press: (button: BarButton) => void): { host: Hosted; bar: Bar }
  shield(window: Window & typeof globalThis, get: () => Hosted | null, signal: AbortSignal): void
}

const KEY = Symbol.for('dan-loi-recorder')

/** The recorder in one frame: asks whether it is wanted, and if not leaves no trace. Brought in again it does nothing. */
export async function startRecorder(ports: RecorderPorts): Promise<void> {
  const { window, press } = ports
  const world = window as { [KEY]?: true }
  if (world[KEY]) return
  world[KEY] = true
  const abort = new AbortController()
  const { signal } = abort
  let hosted: Hosted | null = null
  signal.addEventListener('abort', () => {
    hosted?.host.remove()
    delete world[KEY]
  })
  ports.shield(window, () => hosted, signal)
  try {
    const { tab, rules, view } = await ports.arrive()
    if (!view) return abort.abort()
    let bar: Bar | null = null
    let shown = view
    const still = () => shown.shots !== 'off' && !shown.paused && void ports.still().catch(() => {})
    const wake = window === window.top ? watchStill(window, still, signal) : () => {}
    const show = (now: RecordingView | null) => {
      if (!now) return abort.abort()
      if (now.until !== shown.until || now.shots !== shown.shots) wake()
      shown = now
      bar?.show(now)
    }
    const ask = (button: BarButton) =>
      void press(button, shown.until ?? undefined).then(
        (it) => (button !== 'done' || it.view) && show(it.view),
        () => bar?.trouble(),
      )
    if (window === window.top) {
      const made = ports.createBar(ask)
      hosted = made.host
      bar = made.bar
      bar.show(view)
    }
    ports.watch(tab, show, signal)
    const isOurs = (element: Element) => element === hosted?.host || element === ports.ours()
    watchActs({
      ...ports,
      rules,
      signal,
      rootOf: (element) => (isOurs(element) ? null : ports.rootOf(element)),
      tell: (seen) =>
        void ports.tell({ id: ports.newId(), ...seen }).then(
          (it) => !it.view && abort.abort(),
          () => bar?.trouble(),
        ),
    })
  } catch {
    abort.abort() // Nothing of ours ever throws into the page.
  }
}
