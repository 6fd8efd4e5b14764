interface WithDom {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

interface WithRoot {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/** The root inside an element, closed ones too: `chrome.dom` in Chromium, a property of the element in Firefox. */
export function rootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null
  const { dom } = (globalThis as { chrome?: WithDom }).chrome ?? {}
  if (dom) return dom.openOrClosedShadowRoot(element)
  return (element as WithRoot).openOrClosedShadowRoot ?? element.shadowRoot
}
