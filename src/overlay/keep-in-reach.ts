import type { Host } from './mount-host.ts'

/** A way to move an element without losing focus or state; newer than our oldest browsers. */
interface WithMoveBefore {
  moveBefore?(node: Node, before: Node | null): void
}

/** Time over which tries are counted, and how many in it are a contest rather than a page at work. */
const CONTEST_MS = 5000
const CONTEST = 5

/**
 * Keeps our host where it can be seen and pressed. A modal dialog makes everything outside it inert, the top layer
 * too: while one is open our host lives inside it. A page that tolerates nothing of others under its root gets it in
 * its body. Backs off when something else (another extension, say) fights for the place: no endless contest.
 */
export function keepInReach(document: Document, { host }: Host, signal: AbortSignal): void {
  const raised: number[] = []
  const put: number[] = []
  let again: ReturnType<typeof setTimeout> | undefined

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
    const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1)
    // Taken from the root twice already: its body is the page's own, and the next best.
    return dialog ?? (put.length > 2 && document.body ? document.body : document.documentElement)
  }
  const show = () => {
    if (host.matches(':popover-open')) host.hidePopover()
    host.showPopover()
  }

  function follow(): void {
    const to = home()
    const moves = host.parentNode !== to && (host.parentNode !== document.body || to instanceof HTMLDialogElement)
    if (moves) {
      if (to.moveBefore && host.isConnected) to.moveBefore(host, null)
      else to.append(host)
    }
    if (!tooOften(raised) || moves) show()
  }

  /** The page, or what tidies it up, has taken our host out. */
  function putBack(): void {
    if (again !== undefined) return
    if (tooOften(put)) {
      again = setTimeout(() => {
        again = undefined
        if (!signal.aborted && !host.isConnected) putBack()
      }, CONTEST_MS)
      return
    }
    home().append(host)
    show()
  }

  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, (event) => event.target !== host && follow(), { capture: true, signal })
  // showModal() itself fires no event before the dialog is open in every browser we support: the attribute tells.
  const observer = new MutationObserver((records) => {
    if (records.some((it) => it.type === 'attributes' && it.target instanceof HTMLDialogElement)) follow()
    else if (!host.isConnected) putBack()
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
