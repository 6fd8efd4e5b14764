import { listRoots, type RootOf } from '#locator/shadow-roots.ts'
import { whatToHide } from './what-to-hide.ts'

/** Fields and cells have a sheet of their own, frames a presenter; pictures are left: most are the portal’s. */
const ELSEWHERE =
  'input,select,textarea,output,meter,progress,iframe,frame,img,picture,canvas,video,object,embed,image,[role=img],option,[role=option],[role=listbox]'
/** As long as anybody presents. */
const LONG_MS = 24 * 60 * 60_000
const SOON_MS = 300
/** A field may have changed without a sign. */
const LOOK_MS = 1500

/**
 * While a class looks on: texts that repeat what stands in a field, greet somebody, name who has logged in or have a long
 * number in them are transparent too. By animations, as for pictures (`hide-page.ts`): nothing in the document changes.
 */
export function blindTexts(window: Window & typeof globalThis, rootOf: RootOf, signal: AbortSignal): void {
  const { document } = window
  const blind = new Map<Element, Animation>()
  let soon = 0
  const look = () => {
    window.clearTimeout(soon)
    soon = 0
    const texts = new Set<Element>()
    for (const it of whatToHide([document, ...listRoots(document, rootOf)]))
      if (!it.matches(ELSEWHERE))
        for (const part of [it, ...it.querySelectorAll('*')]) if (hasText(part)) texts.add(part)
    for (const [it, animation] of blind)
      if (!texts.has(it)) {
        animation.cancel()
        blind.delete(it)
      }
    for (const it of texts)
      if (!blind.has(it)) blind.set(it, it.animate(frames(it), { duration: LONG_MS, fill: 'both' }))
  }
  const later = () => {
    soon ||= window.setTimeout(look, SOON_MS)
  }
  const observer = new window.MutationObserver(later)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  window.addEventListener('input', later, { capture: true, signal })
  const timer = window.setInterval(look, LOOK_MS)
  look()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.clearInterval(timer)
    window.clearTimeout(soon)
    for (const it of blind.values()) it.cancel()
  })
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((it) => it.nodeType === 3 && it.nodeValue?.trim())
}

/** What has other things in it keeps them in sight. */
function frames(element: Element): Keyframe[] {
  const clear = { color: 'transparent', webkitTextFillColor: 'transparent' }
  const frame = element.childElementCount === 0 ? { opacity: 0 } : clear
  return [frame, frame]
}
