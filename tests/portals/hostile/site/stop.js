// A page that keeps every event to itself, at the first place where one can.
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'input', 'change', 'focusin', 'focusout'])
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)
