import type { PracticeOrigin } from '#detection/place.ts'
import { watchPage } from '#detection/watch-page.ts'
import { isChosen } from '#guide/field-state.ts'
import { readPage } from '#locator/read-page.ts'
import { listRoots, type RootOf } from '#locator/shadow-roots.ts'
import type { PageRule } from '#schema/pack.ts'
import type { Act, Spot } from '#schema/recording.ts'
import { controlOf, usedAs } from './control-of.ts'
import { type Described, describeGroup, describeTarget, NOWHERE } from './describe-target.ts'
import { createPopupWatch, isPicked } from './popup-watch.ts'
import { readSpot } from './read-spot.ts'
import { secretOf } from './secret-field.ts'

export type Seen = Omit<Act, 'id'>

type Made = Described & { empty: boolean }

/** Milliseconds. */
const SHOWS_AFTER = 300

interface Ports {
  window: Window & typeof globalThis
  rules: readonly PageRule[]
  practiceOrigin: PracticeOrigin
  /** The root inside an element, closed ones too; null for what is ours. */
  rootOf: RootOf
  tell(seen: Seen): void
  signal: AbortSignal
}

/**
 * Hears what a person does in this frame and says which control it was done to. What was typed, chosen or attached is
 * never looked at, except for whether a field is still empty.
 */
export function watchActs({ window, rules, practiceOrigin, rootOf, tell, signal }: Ports): void {
  const { document } = window
  const popups = createPopupWatch(window, signal)
  /** Fields are described before anything is typed, and called the same however often they are used. */
  const known = new WeakMap<Element, Made>()
  const told = new WeakMap<Element, Act['kind']>()
  const inPopup = { pointer: false }
  const roots = () => [document, ...listRoots(document, rootOf)]
  const spotNow = () => readSpot({ window, rules, practiceOrigin, roots: roots() })

  function lookAt(element: Element): Made {
    const before = known.get(element)
    if (before) return before
    const page = readPage(document, rootOf)
    const round = element.matches('input[type=radio],[role=radio]') ? describeGroup(element, page) : null
    const made = { ...(round ?? describeTarget(element, page)), empty: !isChosen(element) }
    known.set(element, made)
    return made
  }

  /** As `usedAs`, and for what only its look or its place beside a label tells to be a list. */
  function madeFor(element: Element): ReturnType<typeof usedAs> {
    const kind = usedAs(element)
    if (kind !== 'press' || element.localName === 'a') return kind
    return /^(combobox|listbox)$/.test(lookAt(element).target.role) ? 'choose' : kind
  }

  function say(element: Element, kind: Exclude<Act['kind'], 'arrive' | 'own'>): void {
    const spot = spotNow()
    if (!spot) return
    const own = ownOf(element, spot)
    if (own) return tell({ kind: 'own', spot, label: '', own })
    told.set(element, kind)
    // A file field is mostly out of sight, behind a button that was pressed before.
    if (kind === 'attach' && !isSeen(element)) return tell({ kind, spot, label: '', proof: 'word' })
    const made = lookAt(element)
    const { target, label } = made
    if (target.css?.includes(NOWHERE)) return tell({ kind, spot, label: '', proof: 'word' })
    // A button is pressed again on a page that is another by then.
    if (kind === 'press') known.delete(element)
    tell({ kind, spot, target, label, proof: proofOf(element, kind, made) })
  }

  function ownOf(element: Element, spot: Spot): Act['own'] | null {
    const names = known.get(element)?.target.fingerprint?.names.map((it) => it.text) ?? labelsOf(element)
    return secretOf(element, names) ?? (spot.sensitive ? 'log-in' : null)
  }

  /** A list that a library draws shows only afterwards whether it can be seen to hold something. */
  function sayChosen(list: Element): void {
    if (told.get(list) !== 'choose' || isNative(list) || list.localName === 'button') return
    window.setTimeout(() => {
      const made = known.get(list)
      const spot = made?.empty && list.isConnected && isChosen(list) && !signal.aborted ? spotNow() : null
      if (!made || !spot || ownOf(list, spot)) return
      tell({ kind: 'choose', spot, target: made.target, label: made.label, proof: 'chosen' })
    }, SHOWS_AFTER)
  }

  /** What was done in a list or calendar was done to the field it came with. */
  function sayOwner(pressed: Element): boolean {
    const owner = popups.ownerOf(pressed)
    if (!owner) return false
    const kind = madeFor(owner)
    if (kind !== 'press' && !told.has(owner) && owner.isConnected) say(owner, kind)
    sayChosen(owner)
    return true
  }

  const on = <K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(
      type,
      (event) => {
        try {
          heard(event)
        } catch {
          // Nothing of ours ever throws into the page: what cannot be described is not recorded.
        }
      },
      { capture: true, signal },
    )
  const controlAt = (event: Event) => controlOf(event.composedPath())

  on('pointerdown', (event) => {
    const control = controlAt(event)
    const pressed = control ?? (event.composedPath()[0] as Element)
    inPopup.pointer = event.isTrusted && pressed instanceof window.Element && sayOwner(pressed)
    if (!control || inPopup.pointer) return
    if (usedAs(control) === 'press') known.delete(control)
    if (madeFor(control) !== 'press') popups.opened(control)
  })
  on('focusin', (event) => {
    const field = controlAt(event)
    if (!field || madeFor(field) === 'press' || popups.ownerOf(field)) return
    lookAt(field)
    popups.opened(field)
  })
  on('click', (event) => {
    if (!event.isTrusted) return
    const control = controlAt(event)
    // A click made with the keyboard has no pointer before it.
    if (event.detail === 0 ? control && popups.ownerOf(control) : inPopup.pointer) return
    if (!control) return
    const kind = madeFor(control)
    // What a button brings is pressed for itself: a menu's entries are steps.
    popups.opened(kind === 'press' ? null : control)
    if (kind === 'press' && isPicked(control)) return
    if (kind === 'press' || (kind === 'tick' && !isNative(control)) || (kind === 'choose' && !isTypedIn(control)))
      say(control, kind)
  })
  on('keydown', (event) => {
    if (!event.isTrusted || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return
    const control = controlAt(event)
    if (!control || popups.ownerOf(control) || isNative(control) || madeFor(control) !== 'choose') return
    if (control.localName !== 'button' && told.get(control) !== 'choose') say(control, 'choose')
  })
  on('input', (event) => {
    const field = event.isTrusted ? controlAt(event) : null
    if (!field || sayOwner(field)) return
    const kind = madeFor(field)
    if ((kind === 'fill' || (kind === 'choose' && field.localName !== 'select')) && told.get(field) !== kind)
      say(field, kind)
  })
  on('change', (event) => {
    const field = controlAt(event)
    if (!field) return
    const kind = madeFor(field)
    // The choice of a file ends in an event that some browsers' drivers send by script.
    if (kind === 'attach') return say(field, kind)
    if (!event.isTrusted || popups.ownerOf(field)) return
    if (kind === 'choose' && field.localName === 'select') say(field, kind)
    if (kind === 'tick' && isNative(field) && (field as HTMLInputElement).checked) say(field, kind)
  })

  if (window !== window.top) return
  let at = ''
  const arrive = () => {
    const spot = document.readyState === 'loading' ? null : spotNow()
    const key = spot && JSON.stringify([spot.known, spot.host, spot.path, spot.hash])
    if (!spot || !key || key === at) return
    at = key
    tell({ kind: 'arrive', spot, label: '' })
  }
  const page = watchPage(window, arrive, signal)
  page.dom(rules.some((it) => it.page.screens || it.page.landmarks))
  arrive()
}

function proofOf(element: Element, kind: Act['kind'], { empty, onlyAsks }: Made): Act['proof'] {
  if (kind === 'press') return 'click'
  if (kind === 'attach') return 'attached'
  if (kind === 'fill') return 'filled'
  if (kind === 'tick') return 'chosen'
  // A button that asks “-- Chọn Tỉnh --” is not there any more once something is chosen.
  if (element.localName === 'button') return onlyAsks ? 'gone' : 'click'
  if (!isNative(element) && empty) return 'click'
  return empty ? 'chosen' : 'word'
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 1 && height > 1 && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)
  )
}

function labelsOf(element: Element): string[] {
  return [...((element as HTMLInputElement).labels ?? [])].map((it) => it.textContent ?? '')
}

function isNative(element: Element): boolean {
  return element.matches('input,select,textarea')
}

/** Lists that are opened by the browser, or by typing: their own events say when something was chosen. */
function isTypedIn(element: Element): boolean {
  return element.localName === 'select' || (element.localName === 'input' && !element.hasAttribute('readonly'))
}
