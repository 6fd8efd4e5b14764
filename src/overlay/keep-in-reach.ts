import type { Host } from './mount-host.ts'
import { watchPopovers } from './open-popover.ts'

/** A way to move an element without losing focus or state; newer than our oldest browsers. */
interface WithMoveBefore {
  moveBefore?(node: Node, before: Node | null): void
}

/** Time over which tries are counted, and how many in it are a contest rather than a page at work. */
const CONTEST_MS = 5000
const CONTEST = 5

/** The longest we wait before we try again where we are not tolerated. */
const LONGEST_MS = 10 * 60_000

/**
 * Keeps our host where it can be seen and pressed. A modal dialog, or what fills the screen, makes everything outside it
 * inert, the top layer too, and a page's popover closes when something outside it is pressed: while one is open our host
 * lives inside it. A page that tolerates nothing of others under its root gets it in its body. Backs off, longer each
 * time, when something (the page, another extension) fights for the place: no endless contest.
 */
export function keepInReach(document: Document, { host, root }: Host, signal: AbortSignal): void {
  const raised: number[] = []
  const put: number[] = []
  let again: ReturnType<typeof setTimeout> | undefined
  let patience = CONTEST_MS

  /** Notes one more try, and says whether there have been too many lately. */
  const tooOften = (tries: number[]) => {
    const now = Date.now()
    tries.push(now)
    tries.splice(
      0,
      tries.findIndex((at) => now - at < CONTEST_MS),
    )
    return tries.length > CONTEST
  }
  const home = (): Element & WithMoveBefore => {
    const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null
    const full = fullScreenBox(document)
    // Of the two the inner one came later; and a dialog beside what fills the screen can only have come after it.
    const modal = full && (!dialog || dialog.contains(full)) ? full : dialog
    const popover = popovers.top()
    // A popover outside of it is as inert as the rest.
    if (popover && (!modal || modal.contains(popover))) return popover
    // Taken from the root twice already: its body is the page's own, and the next best.
    return modal ?? (put.length > 2 && document.body ? document.body : document.documentElement)
  }
  const show = () => {
    const focused = root.activeElement
    if (host.matches(':popover-open')) host.hidePopover()
    host.showPopover()
    // Hidden, even for no time at all, it gives the focus back to the page.
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true })
  }

  function follow(): void {
    const to = home()
    const moves = host.parentNode !== to && (host.parentNode !== document.body || !isRoot(to))
    if (moves) {
      if (to.moveBefore && host.isConnected) to.moveBefore(host, null)
      else to.append(host)
    }
    if (!tooOften(raised) || moves) show()
  }
  const popovers = watchPopovers(document, follow, signal)

  /** The page, or what tidies it up, has taken our host out. */
  function putBack(): void {
    if (again !== undefined) return
    if (tooOften(put)) {
      again = setTimeout(() => {
        again = undefined
        if (!signal.aborted && !host.isConnected) putBack()
      }, patience)
      patience = Math.min(2 * patience, LONGEST_MS)
      return
    }
    home().append(host)
    show()
  }

  const changed = ({ target }: Event) => target !== host && !(target instanceof HTMLDetailsElement) && follow()
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, changed, { capture: true, signal })
  // showModal() itself fires no event before the dialog is open in every browser we support: the attribute tells.
  const observer = new MutationObserver((records) => {
    if (records.some((it) => it.type === 'attributes' && it.target instanceof HTMLDialogElement)) follow()
    else if (host.isConnected) return
    // Gone with the dialog or popover it stood in: nobody meant us.
    else if (host.parentNode) follow()
    else putBack()
  })
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['open'],
    subtree: true,
    childList: true,
  })
  signal.addEventListener('abort', () => observer.disconnect())
  // One may have been open before we came.
  if (home() !== host.parentNode) follow()
}

function isRoot(element: Element): boolean {
  return element.matches(':root,body')
}

/** What fills the screen makes the rest as inert as a modal dialog does; a film or a frame has no room for us inside. */
function fullScreenBox({ fullscreenElement: full }: Document): Element | null {
  return full?.matches('video,audio,img,canvas,iframe,frame,object,embed') ? null : full
}
