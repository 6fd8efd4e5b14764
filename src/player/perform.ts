import type { Act } from '#schema/acts.ts'
import { fillIn } from './fill-in.ts'
import { boxOf, findElement } from './find-element.ts'
import { attach, leave, press, pressEnter, select, typeLetter } from './gestures.ts'
import type { Wait } from './player.ts'

export interface Pointer {
  /** Goes to a place in the window, in px, in that many milliseconds. */
  moveTo(x: number, y: number, ms: number): void
  ripple(): void
}

interface Ports {
  window: Window & typeof globalThis
  pointer: Pointer
  /** What the guide points at for the current step, and whether it only opens the way to it. */
  aimed(): { element: Element; opens: boolean } | null
  bringIntoView(element: Element): void
  /** Runs something done to the page; the focus goes back to where the viewer had it on our card. */
  onPage<T>(job: () => T): T
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** What a sample has in place of a test's marks. */
const SAMPLE = { mark: '', code: '123456' }
const OPTIONS = '[role=option],.input-field-select-options > div'
const LOOK_MS = 100
const LOOKS = 60
/** Menus within menus. */
const MOST_OPENED = 3

/** Does what an act says, with the pointer going ahead. False when what it is done to does not come. */
export function createPerformer({ window, pointer, aimed, bringIntoView, onPage, sleep }: Ports) {
  const { document } = window

  async function find<T>(look: () => T | null, signal: AbortSignal): Promise<T | null> {
    for (let at = 0; at < LOOKS; at++) {
      const found = look()
      if (found) return found
      await sleep(LOOK_MS, signal)
      signal.throwIfAborted()
    }
    return null
  }

  async function goTo(element: Element, wait: Wait): Promise<void> {
    bringIntoView(element)
    let took = 0
    const box = boxOf(element)
    await wait(({ move }) => {
      took = move
      pointer.moveTo(box.x + box.width / 2, box.y + box.height / 2, move)
      return move
    })
    // In a hurry nothing was waited for: the pointer is there at once.
    if (took === 0) pointer.moveTo(box.x + box.width / 2, box.y + box.height / 2, 0)
    pointer.ripple()
  }

  async function pressOn(element: HTMLElement, wait: Wait): Promise<void> {
    await goTo(element, wait)
    onPage(() => press(window, element))
  }

  async function type(field: HTMLInputElement, text: string, wait: Wait): Promise<void> {
    await goTo(field, wait)
    for (let at = 0; at < text.length; at++) {
      onPage(() => typeLetter(window, field, text, at))
      await wait(({ key }) => key)
    }
  }

  /** What has to be opened first is pressed; then the target itself. */
  async function findAimed(wait: Wait, signal: AbortSignal): Promise<HTMLElement | null> {
    for (let opened = 0; opened <= MOST_OPENED; opened++) {
      const at = await find(aimed, signal)
      if (!at?.opens) return (at?.element as HTMLElement | undefined) ?? null
      await pressOn(at.element as HTMLElement, wait)
      await find(() => (aimed()?.element === at.element ? null : true), signal)
    }
    return null
  }

  return async (act: Act, wait: Wait, signal: AbortSignal): Promise<boolean> => {
    const { at, text } = act
    const element = at ? await find(() => findElement(document, at, text), signal) : await findAimed(wait, signal)
    if (!element) return false
    // A browser would offer to keep a made-up password, and ask its maker whether it has leaked.
    if ('type' in act && element.matches('[type=password]')) return false
    if ('press' in act) await pressOn(element, wait)
    else if ('type' in act) {
      await type(element as HTMLInputElement, fillIn(act.type, SAMPLE), wait)
      onPage(() => leave(window, element))
    } else if ('attach' in act) {
      await goTo(element, wait)
      onPage(() => attach(window, element as HTMLInputElement, fillIn(act.attach, SAMPLE)))
    } else if (element.matches('select')) {
      await goTo(element, wait)
      const wanted = 'choose' in act ? act.choose : act.pick
      return onPage(() => select(window, element as HTMLSelectElement, wanted))
    } else if ('pick' in act) {
      await pressOn(element, wait)
      await type(element as HTMLInputElement, act.pick, wait)
      onPage(() => pressEnter(window, element))
    } else {
      await pressOn(element, wait)
      const entry = await find(() => findElement(document, OPTIONS, act.choose), signal)
      if (!entry) return false
      await pressOn(entry, wait)
    }
    return true
  }
}
