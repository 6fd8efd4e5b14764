import { detectPage } from '#detection/detect-page.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import { framePath } from '#guide/frame-path.ts'
import { type PageReading, readPage } from '#locator/read-page.ts'
import { listRoots, type RootOf } from '#locator/shadow-roots.ts'
import type { PickAsk, PickSaid } from '#schema/picking.ts'
import { describePick, meantBy, type Pick } from './describe-pick.ts'
import { pathOf } from './element-at.ts'
import { createPickBar } from './pick-bar.ts'
import { createPickGlass } from './pick-glass.ts'
import { createPickRings } from './pick-rings.ts'
import { PICK_WORDS } from './pick-words.ts'
import { asksForSecret } from './secret-field.ts'

interface Hosted {
  host: HTMLElement
  root: ShadowRoot
  paint: HTMLElement
  card: HTMLElement
}

export type PickNotice = { type: 'pick-asked'; ask: PickAsk } | { type: 'pick-told'; said: PickSaid }

export interface PickerPorts {
  window: Window & typeof globalThis
  practiceOrigin: PracticeOrigin
  rootOf: RootOf
  /** What else of ours is on the page. */
  ours(): Element | null
  /** Puts our element on the page, in reach of the pointer whatever the page has open. */
  mount(signal: AbortSignal): Hosted
  tell(said: PickSaid): Promise<unknown>
  watch(heard: (notice: PickNotice) => void, signal: AbortSignal): void
  shield(window: Window & typeof globalThis, get: () => Hosted | null, signal: AbortSignal): void
}

const KEY = Symbol.for('dan-loi-picker')

/** Somebody is to point at the right place, in this frame or another of the tab. Brought in again it begins anew. */
export function startPicker(ports: PickerPorts): void {
  const world = ports.window as { [KEY]?: AbortController }
  world[KEY]?.abort()
  const abort = new AbortController()
  world[KEY] = abort
  const { signal } = abort
  let frame: ReturnType<typeof pointIn> | null = null
  ports.watch((notice) => {
    if (notice.type === 'pick-asked') {
      frame ??= pointIn(ports, notice.ask, abort)
      return
    }
    if (notice.said.state === 'taken' || notice.said.state === 'over') abort.abort()
    else frame?.hear(notice.said)
  }, signal)
}

function pointIn(ports: PickerPorts, ask: PickAsk, abort: AbortController) {
  const { window, tell: say, practiceOrigin } = ports
  const { document } = window
  const { signal } = abort
  const hosted = ports.mount(signal)
  signal.addEventListener('abort', () => hosted.host.remove())
  ports.shield(window, () => hosted, signal)
  const isOurs = (element: Element) => element === hosted.host || element === ports.ours()
  const rootOf: RootOf = (element) => (isOurs(element) ? null : ports.rootOf(element))
  const words = PICK_WORDS[ask.language]
  const path = framePath(window)
  const tell = (said: PickSaid) => void say(said).catch(() => abort.abort()) // Without the studio there is nobody to point for.
  const rings = createPickRings(window, hosted.paint, signal)
  const bar = window === window.top ? createPickBar(hosted.card, ask, (state) => tell({ state })) : null
  bar?.show({ state: 'pointing' })
  const fits = (page: string | null) => page === ask.page || page?.split('#')[0] === ask.page

  let reading: PageReading | null = null
  const observer = new window.MutationObserver(() => {
    reading = null
    rings.follow()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())

  let meant: Element | null = null
  let pick: Pick | null = null
  let looking: ReturnType<typeof setTimeout> | undefined
  const look = (element: Element): Pick | null => {
    reading ??= readPage(document, rootOf)
    return describePick(element, reading)
  }
  const point = (element: Element | null) => {
    if (element === meant) return
    meant = element
    clearTimeout(looking)
    rings.mean(element, '', 'likely')
    if (!element) return
    looking = setTimeout(() => {
      const seen = look(element)
      if (meant === element && !signal.aborted) rings.mean(element, seen?.label ?? words.secret, seen?.sure ?? 'unsure')
    }, 60)
  }

  const refuse = (why: Extract<PickSaid, { state: 'refused' }>['why']) => tell({ state: 'refused', why })
  const takeUp = (element: Element | null) => {
    // The page may have taken away what had the focus.
    if (!element?.isConnected) return refuse('nowhere')
    const place = toPlace(window.location.href, practiceOrigin)
    const match = place && detectPage(ask.rules, place, document)
    if (match?.sensitive ?? asksForSecret([document, ...listRoots(document, rootOf)])) return refuse('own')
    // Read anew: under a shadow root, or in a field, something may have changed without a sign.
    reading = null
    pick = look(element)
    if (!pick) return refuse('secret')
    const { elements, ...picked } = pick
    rings.mean(element, picked.label, picked.sure)
    rings.alike(elements)
    tell({ state: 'picked', picked: { ...picked, page: match?.ref ?? null } })
  }
  const glass = createPickGlass({
    window,
    home: hosted.card,
    host: hosted.host,
    isOurs,
    rootOf,
    over: (element) => !pick && point(meantBy(pathOf(element))),
    pressed: (element) => !pick && takeUp(meantBy(pathOf(element))),
    signal,
  })

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.target === hosted.host) {
        if (event.key === 'Escape' && event.isTrusted) tell({ state: 'over' })
        return
      }
      if (event.key === 'Escape' && !free) tell({ state: 'over' })
      else if (event.key === 'Enter' && shut && !pick) takeUp(meant)
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, signal },
  )
  // With the keyboard: Tab goes from place to place, Enter picks.
  let shut = true
  /** The page is used first, and has its keys. */
  let free = false
  window.addEventListener(
    'focusin',
    (event) => {
      const [inner] = event.composedPath()
      if (shut && !pick && event.target !== hosted.host && inner instanceof window.Element)
        point(meantBy(pathOf(inner)))
    },
    { capture: true, signal },
  )
  if (path?.length) tell({ state: 'here', path })
  if (bar) window.addEventListener('pagehide', () => tell({ state: 'away' }), { signal })

  return {
    hear(said: PickSaid) {
      if (said.state === 'here') {
        const [index, ...rest] = said.path.slice(path?.length ?? 0)
        if (path && index !== undefined && rest.length === 0 && path.every((it, at) => said.path[at] === it))
          glass.open(index)
        return
      }
      if (said.state === 'away') return
      if (said.state === 'refused') return bar?.refuse(said.why)
      if (said.state === 'picked') {
        bar?.show({ state: 'picked', picked: said.picked, fits: fits(said.picked.page) })
        if (!pick) point(null)
        else if (meant) bar?.uncover(meant)
        // Until somebody has said what to do with it nothing else is picked, in whatever frame.
        shut = false
        return
      }
      pick = null
      meant = null
      shut = said.state === 'again'
      free = said.state === 'free'
      rings.mean(null, '', 'likely')
      rings.alike([])
      glass.shut(shut)
      bar?.show({ state: shut ? 'pointing' : 'free' })
    },
  }
}
