import type { Enlarged } from './slot.ts'

/** Times the page's own size, the largest first: at more than twice a page hardly knows itself. */
const LEVELS = [2, 1.75, 1.5, 1.25]
/** Most of the window that what is pointed at may take: as wide as it, for most fields fill their form; lower, for the card. */
const MOST = { width: 1, height: 0.4 }
/** A page that draws itself anew has nothing to point at for a moment; so long it stays as it was (ms). */
const AWAY_MS = 600
/** If nothing of ours is there any more to end it, the page has its own size again by itself (ms). */
const LASTS_MS = 10 * 60_000
/** Seldom enough for a tab in the background, where timers are held back (ms). */
const RENEW_MS = 2 * 60_000

interface Ports {
  window: Window & typeof globalThis
  /** Null where there is no guide. */
  aim(): Enlarged | null
  /** Has the extension not been taken away meanwhile? */
  alive(): boolean
  signal: AbortSignal
}

/**
 * Enlarges the page so far that what the step points at has room with its words; without anything to point at the page has
 * its own size. CSS `zoom`: the page flows anew, what is fixed stays where it belongs, and it does not take itself for a
 * phone, as it would in a browser that zooms. By an animation, which changes nothing in the document, which the browser
 * forgets with the page, and which ends by itself.
 */
export function createEnlarger({ window, aim, alive, signal }: Ports): { set(on: boolean): void; look(): void } {
  const page = window.document.documentElement
  // Where the browser does not tell the scale of an element, places are read in other pixels: see overlay/level-zoom.ts.
  const able = 'currentCSSZoom' in page && typeof page.animate === 'function'
  let on = false
  let animation: Animation | null = null
  let level = 1
  let fitted = ''
  let away: ReturnType<typeof setTimeout> | undefined
  let fitting = false

  const scale = (next: number) => {
    animation?.cancel()
    level = next
    animation = null
    if (next === 1) return
    const zoom = next * (Number.parseFloat(window.getComputedStyle(page).zoom) || 1)
    animation = page.animate([{ zoom }, { zoom }] as unknown as Keyframe[], { duration: LASTS_MS })
  }
  const fits = (target: Enlarged) => {
    const spot = target.spot()
    const { innerWidth, innerHeight } = window
    return spot !== null && spot.width <= innerWidth * MOST.width && spot.height <= innerHeight * MOST.height
  }
  const enlarge = (target: Enlarged, levels: readonly number[]) => {
    fitting = true
    for (const next of [...levels, 1]) {
      scale(next)
      target.scaled()
      if (next === 1 || fits(target)) break
    }
    fitting = false
  }
  const rest = () => {
    clearTimeout(away)
    away = undefined
    fitted = ''
    if (level === 1) return
    scale(1)
    aim()?.scaled()
  }
  function look(): void {
    if (!on || fitting || signal.aborted) return
    const target = aim()
    if (!target?.spot()) {
      away ??= setTimeout(rest, AWAY_MS)
      return
    }
    clearTimeout(away)
    away = undefined
    const key = `${target.key()} ${window.innerWidth} ${window.innerHeight}`
    if (key !== fitted) enlarge(target, LEVELS)
    // A list has opened, or the page has grown: less is tried, never more, so that this comes to an end.
    else if (level > 1 && !fits(target))
      enlarge(
        target,
        LEVELS.filter((it) => it < level),
      )
    fitted = key
  }
  const renew = setInterval(() => {
    if (!alive()) set(false)
    else if (animation) animation.currentTime = 0
  }, RENEW_MS)
  window.addEventListener('resize', look, { signal })
  signal.addEventListener('abort', () => {
    clearInterval(renew)
    rest()
  })
  function set(next: boolean): void {
    if (next === on || !able) return
    on = next
    if (on) look()
    else rest()
  }
  return { set, look }
}
