export interface Host {
  host: HTMLElement
  root: ShadowRoot
  /** Below: what is painted over the page. Above: what can be pressed. */
  paint: HTMLElement
  card: HTMLElement
}

/**
 * Every line for the host itself is `!important`, or the page's own `*{all:unset!important}` would win. Sizes inside
 * are px: a page's `html{font-size:62.5%}` must not shrink them.
 */
const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;
margin:0!important;padding:0!important;border:0!important;display:block!important;overflow:visible!important;
background:transparent!important;pointer-events:none!important;z-index:2147483647!important;color-scheme:light!important;
direction:ltr!important;visibility:visible!important;opacity:1!important;transform:none!important;filter:none!important}
.paint{position:fixed;inset:0;z-index:0;isolation:isolate;pointer-events:none}
.card{position:fixed;inset:0;z-index:1;pointer-events:none}
@media print{:host{display:none!important}}`

/**
 * Our one element on the page: a manual popover in the top layer with a closed root, beside `<body>` so that nothing
 * the page does to its body reaches it. `open` only for tests.
 */
export function mountHost(document: Document, css: string, mode: ShadowRootMode): Host {
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode })
  const part = (tag: string, className: string) => {
    const element = document.createElement(tag)
    element.className = className
    root.append(element)
    return element
  }
  part('style', '').textContent = HOST_CSS + css
  const paint = part('div', 'paint')
  const card = part('div', 'card')
  document.documentElement.append(host)
  host.showPopover()
  return { host, root, paint, card }
}

/** A way to move an element without losing focus or state; newer than our oldest browsers. */
interface WithMoveBefore {
  moveBefore?(node: Node, before: Node | null): void
}

/**
 * A modal dialog makes everything outside it inert, the top layer too: while one is open our host lives inside it.
 * Backs off when something else (another extension, say) fights for the top: no endless contest.
 */
export function followDialogs(document: Document, { host }: Host, signal: AbortSignal): void {
  let raised: number[] = []
  const follow = (event: Event) => {
    if (event.target === host) return
    const open = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')]
    const home: Element & WithMoveBefore = open.at(-1) ?? document.documentElement
    const moves = host.parentNode !== home
    if (moves) {
      if (home.moveBefore && host.isConnected) home.moveBefore(host, null)
      else home.append(host)
    }
    const now = Date.now()
    raised = [...raised.filter((at) => now - at < 5000), now]
    if (!moves && raised.length > 5) return
    if (host.matches(':popover-open')) host.hidePopover()
    host.showPopover()
  }
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, follow, { capture: true, signal })
  // showModal() itself fires no event before the dialog is open in every browser we support: the attribute tells.
  const observer = new MutationObserver((records) => {
    if (records.some((it) => it.target instanceof HTMLDialogElement)) follow(new Event('open'))
    else if (!host.isConnected) {
      document.documentElement.append(host)
      host.showPopover()
    }
  })
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['open'],
    subtree: true,
    childList: true,
  })
  signal.addEventListener('abort', () => observer.disconnect())
}
