// A page that patches and freezes whatever a guide could lean on. The page itself still works: only what a script of an
// extension asks for fails, and is counted.
const ours = /(chrome|moz)-extension:/

/**
 * @param {object} owner
 * @param {string} name
 */
function spoil(owner, name) {
  const kept = Object.getOwnPropertyDescriptor(owner, name)
  if (!kept?.configurable) return
  /** @param {Function} run */
  const wrap = (run) =>
    /**
     * @this {unknown}
     * @param {unknown[]} given
     */
    function (...given) {
      if (!ours.test(new Error('trace').stack ?? '')) return run.apply(this, given)
      document.documentElement.title += ` ${name}`
      throw new TypeError(`The page does not allow ${name}`)
    }
  const spoilt = { ...kept }
  if (kept.value) spoilt.value = wrap(kept.value)
  if (kept.get) spoilt.get = wrap(kept.get)
  if (kept.set) spoilt.set = wrap(kept.set)
  Object.defineProperty(owner, name, spoilt)
}

/** @type {[object, string[]][]} */
const spoils = [
  [Array.prototype, ['map', 'filter', 'find', 'some', 'at', 'flatMap']],
  [
    Element.prototype,
    ['attachShadow', 'getBoundingClientRect', 'matches', 'closest', 'append', 'querySelector', 'shadowRoot'],
  ],
  [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'isConnected', 'parentElement', 'textContent']],
  [HTMLElement.prototype, ['showPopover', 'hidePopover', 'popover', 'style', 'hidden', 'focus']],
  [Document.prototype, ['createElement', 'querySelector', 'querySelectorAll', 'activeElement', 'documentElement']],
  [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
  [MutationObserver.prototype, ['observe', 'disconnect']],
  [Event.prototype, ['composedPath', 'stopImmediatePropagation', 'preventDefault']],
  [Promise.prototype, ['catch', 'finally']],
  [JSON, ['parse', 'stringify']],
  [globalThis, ['requestAnimationFrame', 'setTimeout', 'matchMedia', 'getComputedStyle']],
]
for (const [owner, names] of spoils) for (const name of names) spoil(owner, name)
for (const [owner] of spoils) if (owner !== Promise.prototype && owner !== globalThis) Object.freeze(owner)
Object.freeze(Object.prototype)
