import type { PickAsk, Picked, PickSaid } from '#schema/picking.ts'
import { PICK_WORDS } from './pick-words.ts'

export type PickPress = Extract<PickSaid, { state: 'again' | 'free' | 'taken' | 'over' }>['state']

/** What the bar shows: pointing, using the page meanwhile, or what was picked. `fits`: it is the step's page. */
export type PickView = { state: 'pointing' | 'free' } | { state: 'picked'; picked: Picked; fits: boolean }

/** What stands on a page while somebody points at the right place: what to do, how sure it is, and the ways on. */
export function createPickBar(home: HTMLElement, ask: PickAsk, press: (button: PickPress) => void) {
  const { ownerDocument: document } = home
  const words = PICK_WORDS[ask.language]
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, into: HTMLElement, className = '') => {
    const element = document.createElement(tag)
    element.className = className
    into.append(element)
    return element
  }
  const box = make('section', home, 'recording-bar bar pick')
  box.lang = ask.language
  box.dataset.theme = ask.theme
  box.style.fontSize = `${(16 * ask.textSize) / 100}px`
  box.setAttribute('aria-label', words.name)
  const said = make('span', box, 'said')
  said.setAttribute('role', 'status')
  const head = make('b', said)
  const line = make('span', said)
  const move = make('button', box, 'move')
  move.type = 'button'
  move.textContent = '↑'
  move.setAttribute('aria-label', words.move)
  move.title = words.move
  const goOver = () => {
    move.textContent = box.classList.toggle('above') ? '↓' : '↑'
  }
  move.onclick = goOver
  const warn = make('span', box, 'warn')
  const buttons = make('span', box, 'buttons')
  const offer = (...all: [PickPress, string, string?][]) => {
    buttons.replaceChildren()
    for (const [button, text, className = ''] of all) {
      const it = make('button', buttons, className)
      it.type = 'button'
      it.textContent = text
      it.onclick = () => press(button)
    }
  }
  return {
    show(view: PickView) {
      warn.textContent = ''
      if (view.state === 'picked') {
        const { label, sure, alike } = view.picked
        const named = (name: string) => (name ? `“${name}”` : words.nameless)
        head.textContent = words.picked.replace('{name}', () => named(label))
        const others = alike.length > 0 ? words.alike.replace('{names}', () => alike.map(named).join(', ')) : words.none
        line.textContent = `${words[sure]} ${others}`
        box.dataset.sure = sure
        if (!view.fits) warn.textContent = words.elsewhere
        return offer(['taken', words.take, 'main'], ['again', words.again], ['over', words.stop])
      }
      delete box.dataset.sure
      head.textContent = ask.what
      const free = view.state === 'free'
      line.textContent = free ? words.free : words.ask
      offer(free ? ['again', words.point, 'main'] : ['free', words.use], ['over', words.stop])
    },
    /** Goes to the other edge where it lies over what was picked. */
    uncover(element: Element) {
      const [a, b] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) goOver()
    },
    refuse(why: 'own' | 'secret' | 'nowhere') {
      warn.textContent = words[why]
    },
  }
}
