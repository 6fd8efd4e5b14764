import { frameElement, framePath } from '#guide/frame-path.ts'
import { isInside, listRoots, type RootOf } from '#locator/shadow-roots.ts'
import type { Box, HiddenFrame } from '#schema/shot.ts'
import { asksForSecret } from './secret-field.ts'
import { whatToHide } from './what-to-hide.ts'

/** Hides in one frame what is somebody's while a picture is taken. */
export interface PageHider {
  hide(): HiddenFrame
  /** Frames in it that have hidden what is theirs may be seen again; resolves once all of it has been painted. */
  reveal(frames: readonly string[]): Promise<void>
  /** Is all that has to be hidden hidden, as the page is now? */
  holds(): boolean
  show(): void
}

/** What of ours is on a page: see overlay/mount-host.ts. */
const OURS = 'html > div[popover=manual]'

/** Ms after which everything is shown again, whoever has died meanwhile. */
const LONGEST = 4000

/**
 * By animations, which change nothing in the document: the page's scripts see nothing of it, no part of a page can
 * stand above it, and what moves meanwhile stays hidden.
 */
export function createPageHider(window: Window & typeof globalThis, rootOf: RootOf): PageHider {
  const { document } = window
  const hidden = new Map<Element, Animation>()
  let revealed: readonly string[] = []
  let timer = 0
  const hosts = () => [...document.querySelectorAll(OURS)]
  const roots = () => [document, ...listRoots(document, (it) => (it.matches(OURS) ? null : rootOf(it)))]
  const wanted = () => [...whatToHide(roots())]
  const isRevealed = (it: Element) =>
    [...framesIn()].some(([index, frame]) => frame === it && revealed.includes(key(index)))

  function* framesIn(): Generator<[number, HTMLElement]> {
    for (let index = 0; index < window.length; index++) {
      const frame = frameElement(window, index)
      if (frame) yield [index, frame]
    }
  }
  const key = (index: number) => [...(framePath(window) ?? ['?']), index].join()

  function show(): void {
    window.clearTimeout(timer)
    for (const it of hidden.values()) it.cancel()
    hidden.clear()
    revealed = []
  }
  return {
    show,
    hide() {
      show()
      timer = window.setTimeout(show, LONGEST)
      const hold = { duration: 2 * LONGEST, fill: 'both' } as const
      const hide = (it: Element) => hidden.set(it, it.animate([{ opacity: 0 }, { opacity: 0 }], hold))
      for (const it of wanted()) hide(it)
      // The element itself lets nobody change how it looks.
      for (const it of hosts().flatMap((host) => [...(rootOf(host)?.children ?? [])])) hide(it)
      const { innerWidth: width, innerHeight: height } = window
      const inView = ({ x, y, width: w, height: h }: Box) =>
        w > 1 && h > 1 && x < width && y < height && x + w > 0 && y + h > 0
      return {
        path: framePath(window),
        boxes: [...hidden.keys()]
          .filter((it) => isInside(it, document.body) && !it.matches('iframe,frame'))
          .map(boxOf)
          .filter(inView),
        frames: [...framesIn()].map(([index, frame]) => ({ index, box: boxOf(frame) })),
        width,
        height,
        secret: asksForSecret(roots()),
      }
    },
    async reveal(frames) {
      revealed = frames
      for (const [index, frame] of framesIn()) {
        if (!frames.includes(key(index))) continue
        hidden.get(frame)?.cancel()
        hidden.delete(frame)
      }
      await new Promise<void>((done) => {
        window.setTimeout(done, 200)
        window.requestAnimationFrame(() => window.requestAnimationFrame(() => done()))
      })
    },
    holds: () =>
      hidden.size > 0 &&
      wanted().every((it) => isRevealed(it) || (hidden.has(it) && window.getComputedStyle(it).opacity === '0')),
  }
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}
