import type { Rect } from '#schema/message.ts'

export interface Marked {
  id: string
  label: string
  rect: Rect | null
}

export interface TipMarkers {
  show(marks: readonly Marked[]): void
}

const SIZE = 30

/** A small round “?” at the end of each field that has a tip. Nothing is attached to the field itself. */
export function createTipMarkers(window: Window, paint: HTMLElement, pressed: (id: string) => void): TipMarkers {
  const buttons = new Map<string, HTMLButtonElement>()
  const make = (id: string) => {
    const button = paint.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'marker'
    button.textContent = '?'
    // Pressed with the mouse it leaves the focus, and the caret, in the field.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => pressed(id))
    paint.append(button)
    buttons.set(id, button)
    return button
  }
  return {
    show(marks) {
      for (const [id, button] of buttons)
        if (!marks.some((it) => it.id === id)) {
          button.remove()
          buttons.delete(id)
        }
      for (const { id, label, rect } of marks) {
        const button = buttons.get(id) ?? make(id)
        button.setAttribute('aria-label', label)
        button.hidden = rect === null
        if (!rect) continue
        // On the upper corner of the field's end, over the blank beside its label: never on what is being typed.
        const x = Math.min(rect.x + rect.width, window.innerWidth - 4) - SIZE
        button.style.left = `${x}px`
        button.style.top = `${Math.max(2, rect.y - SIZE + 4)}px`
      }
    },
  }
}
