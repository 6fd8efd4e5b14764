interface Shielded {
  host: HTMLElement
  root: ShadowRoot
}

const MODS = ['ctrlKey', 'shiftKey', 'altKey', 'metaKey']
const KEY = ['key', 'code', 'location', 'repeat', 'isComposing', ...MODS]
const POINT = [
  'button',
  'buttons',
  'clientX',
  'clientY',
  'pointerId',
  'pointerType',
  'isPrimary',
  'detail',
  'deltaX',
  'deltaY',
  'deltaMode',
  ...MODS,
]
const TWIN = { bubbles: true, cancelable: true, composed: false }

const isBox = (it: unknown): it is HTMLInputElement =>
  it instanceof HTMLInputElement && ['checkbox', 'radio'].includes(it.type)

/**
 * Keeps what happens on our card from the page: focus traps, key eaters and "click outside" menus see nothing of it.
 * Each event that reaches our host is stopped at the window, and a twin that cannot leave the shadow root is sent to
 * the element inside. Synthetic events are dropped: a page cannot press our buttons. Must be installed first.
 */
export function installShield(
  window: Window & typeof globalThis,
  get: () => Shielded | null,
  signal: AbortSignal,
): void {
  const on = (types: string, make: (event: Event, shielded: Shielded) => [Element | null, Event]) => {
    for (const type of types.split(' '))
      window.addEventListener(
        type,
        (event) => {
          const shielded = get()
          if (!shielded || event.target !== shielded.host) return
          event.stopImmediatePropagation()
          if (!event.isTrusted) return
          const [at, twin] = make(event, shielded)
          const click = event.type === 'click'
          // A box to tick has ticked itself before anybody hears of it: set back, so that the twin ticks it in sight of all.
          const box = click && isBox(at) ? at : null
          if (box) box.checked = !box.checked
          const label = click && !box && at?.closest('label')?.control
          const to = isBox(label) ? label : at
          // A twin click opens and ticks by itself: with the first click doing so too, what was opened would close again.
          // Of a box the first would take back, if prevented, what the twin has done.
          if (to && (!to.dispatchEvent(twin) || (click && !box))) event.preventDefault()
        },
        { capture: true, passive: false, signal },
      )
  }
  const pick = (event: Event, names: string[]) =>
    names.filter((name) => name in event).map((name) => [name, Reflect.get(event, name)] as const)

  // Fields of ours (a list, a box to tick) tell the page nothing of what is chosen in them. Nobody inside waits for these.
  for (const type of ['beforeinput', 'input'])
    window.addEventListener(
      type,
      (event) => {
        if (event.target === get()?.host) event.stopImmediatePropagation()
      },
      { capture: true, signal },
    )
  on('focusin focusout', (event, { root }) => [root.activeElement, new FocusEvent(event.type, TWIN)])
  on('keydown keyup', (event, { root }) => {
    // Firefox makes every KeyboardEvent composed, which would come back here for ever; React reads `key` from any event.
    const twin = new Event(event.type, TWIN)
    Object.defineProperties(twin, Object.fromEntries(pick(event, KEY).map(([name, value]) => [name, { value }])))
    return [root.activeElement, twin]
  })
  on(
    'pointerdown pointerup pointercancel mousedown mouseup click dblclick contextmenu wheel touchstart touchend',
    (event, { root }) => {
      const mouse = event as MouseEvent
      // A click made with the keyboard has detail 0 and no place of its own.
      const placed = !(mouse.type === 'click' && mouse.detail === 0) && mouse.clientX !== undefined
      let to = placed ? root.elementFromPoint(mouse.clientX, mouse.clientY) : null
      if (to?.getRootNode() !== root) to = root.activeElement
      const Twin = mouse.type === 'wheel' ? WheelEvent : mouse.type.startsWith('pointer') ? PointerEvent : MouseEvent
      return [to, new Twin(mouse.type, { ...Object.fromEntries(pick(event, POINT)), ...TWIN })]
    },
  )
}
