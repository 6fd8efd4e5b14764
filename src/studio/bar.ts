import type { RecordingView } from '#schema/recording.ts'
import { BAR_WORDS } from './bar-words.ts'

export type BarButton = 'pause' | 'resume' | 'undo' | 'done' | 'studio' | 'shots'

export interface Bar {
  show(view: RecordingView): void
  /** The last thing done could not be written down. */
  trouble(): void
}

/** What stands on a page that is recorded: how far it has come, and the four things to do about it. */
export function createBar(home: HTMLElement, press: (button: BarButton) => void): Bar {
  const { ownerDocument: document } = home
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, into: HTMLElement, className = '') => {
    const element = document.createElement(tag)
    element.className = className
    into.append(element)
    return element
  }
  const box = make('section', home, 'recording-bar bar')
  make('span', box, 'dot').setAttribute('aria-hidden', 'true')
  const said = make('span', box, 'said')
  said.setAttribute('role', 'status')
  const count = make('b', said)
  const last = make('span', said)
  const move = make('button', box, 'move')
  const buttons = {
    undo: make('button', box, 'undo'),
    pause: make('button', box, 'wide'),
    done: make('button', box, 'wide main'),
  }
  const shots = make('button', box, 'shots')
  const warn = make('span', box, 'warn')
  const allow = make('button', box, 'wide')
  let paused = false
  for (const it of [...Object.values(buttons), shots, move, allow]) it.type = 'button'
  buttons.undo.onclick = () => press('undo')
  buttons.pause.onclick = () => press(paused ? 'resume' : 'pause')
  buttons.done.onclick = () => press('done')
  shots.onclick = () => press('shots')
  allow.onclick = () => press('studio')
  move.onclick = () => {
    move.textContent = box.classList.toggle('above') ? '↓' : '↑'
  }
  let words = BAR_WORDS.vi
  return {
    show(view) {
      words = BAR_WORDS[view.language]
      paused = view.paused
      box.lang = view.language
      box.dataset.theme = view.theme
      box.style.fontSize = `${(16 * view.textSize) / 100}px`
      box.setAttribute('aria-label', words.name)
      box.classList.toggle('paused', paused)
      count.textContent = (paused ? words.paused : words.count).replace('{n}', String(view.steps))
      last.textContent = view.steps > 0 ? view.last : words.begin
      buttons.undo.textContent = words.undo
      buttons.undo.disabled = view.steps === 0
      buttons.pause.textContent = paused ? words.resume : words.pause
      buttons.done.textContent = words.done
      shots.textContent = words.shots
      shots.setAttribute('aria-pressed', String(view.shots !== 'off'))
      move.textContent = box.classList.contains('above') ? '↓' : '↑'
      move.setAttribute('aria-label', words.move)
      move.title = words.move
      allow.textContent = words.allow
      allow.hidden = view.blocked.length === 0
      allow.style.display = allow.hidden ? 'none' : ''
      warn.textContent = view.full
        ? words[`full-${view.full}`]
        : view.blocked.length > 0
          ? words.blocked.replace('{hosts}', view.blocked.join(', '))
          : view.shots === 'denied'
            ? words.denied
            : ''
    },
    trouble() {
      warn.textContent = words.trouble
    },
  }
}
