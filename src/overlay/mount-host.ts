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
