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
        // Beyond the field's end where there is room, else over the label above it: never on what is being typed.
        const beside = rect.x + rect.width + 4 + SIZE <= window.innerWidth
        button.style.left = `${beside ? rect.x + rect.width + 4 : window.innerWidth - SIZE - 4}px`
        button.style.top = `${beside ? rect.y + (Math.min(rect.height, 44) - SIZE) / 2 : rect.y - SIZE - 2}px`
      }
    },
  }
}
