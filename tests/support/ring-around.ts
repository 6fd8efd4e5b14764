import type { Target } from '../../src/schema/target.ts'
import type { Box, Tab } from './learner.ts'
import { readCard } from './read-card.ts'
import { ringError } from './wait-for-ring.ts'
import { waitUntil } from './wait-until.ts'

/** Rounding of layout, in px. */
const TOLERANCE = 2

/**
 * Waits until the ring is around what the step describes, found here by plain means: what it is called, else its selectors.
 * `frame`: a part of the address of the frame it is in.
 */
export async function ringAround(tab: Tab, target: Target, frame?: string): Promise<void> {
  let last: unknown
  await waitUntil(
    async () => {
      const ring = (await readCard(tab))?.ring
      const boxes = await tab.evaluate(fitting, target, frame)
      if (frame) {
        const hole = await insideOf(tab, frame)
        for (const [at, box] of boxes.entries()) boxes[at] = through(hole, box)
      }
      last = { ring, boxes }
      return ring && boxes.some((it) => ringError(ring, it) <= TOLERANCE)
    },
    `the ring around ${JSON.stringify(target)}`,
    6000,
  ).catch((error) => {
    throw new Error(`${error.message}; seen: ${JSON.stringify(last)}`)
  })
}

/** Where the frame's own window is in the tab's. */
function insideOf(tab: Tab, frame: string): Promise<Box> {
  return tab.evaluate((part) => {
    const found = [...document.querySelectorAll('iframe')].find((it) => it.src.includes(part))
    const { x = 0, y = 0 } = found?.getBoundingClientRect() ?? {}
    const { clientLeft = 0, clientTop = 0, clientWidth: width = 0, clientHeight: height = 0 } = found ?? {}
    return { x: x + clientLeft, y: y + clientTop, width, height }
  }, frame)
}

/** What of a frame's box can be seen from outside. */
function through(hole: Box, box: Box): Box {
  const x = Math.max(hole.x, hole.x + box.x)
  const y = Math.max(hole.y, hole.y + box.y)
  const right = Math.min(hole.x + hole.width, hole.x + box.x + box.width)
  const bottom = Math.min(hole.y + hole.height, hole.y + box.y + box.height)
  return { x, y, width: right - x, height: bottom - y }
}

/** Boxes of all that fits, with the words beside a tick box. */
function fitting({ role, names = [], within, css = [] }: Target): Box[] {
  const KINDS: Partial<Record<Target['role'], string>> = {
    button: 'button,[role=button],input[type=button],input[type=submit],summary',
    link: 'a[href],[role=link]',
    textbox: 'input,textarea,[role=textbox]',
    searchbox: 'input',
    spinbutton: 'input',
    combobox: 'select,input,[role=combobox],[aria-haspopup=listbox]',
    group: 'fieldset,section,[role=group],[role=radiogroup]',
    heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
    dialog: 'dialog,[role=dialog]',
    row: 'tr,[role=row],article,li',
    file: 'input[type=file]',
  }
  const plain = (words: string | null | undefined) => (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  const calledBy = (ids: string | null) =>
    (ids ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent)
  const called = (it: Element) => [
    it.getAttribute('aria-label'),
    ...calledBy(it.getAttribute('aria-labelledby')),
    ...[...((it as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
    it.querySelector('legend,caption')?.textContent,
    (it as HTMLInputElement).placeholder,
    it.textContent,
  ]
  const fits = (it: Element) => called(it).some((words) => names.some((name) => plain(words).startsWith(plain(name))))
  const isWithin = (it: Element) => {
    if (!within) return true
    const wanted = KINDS[within.role] ?? '*'
    const around = it.closest(wanted)
    return around !== null && [...called(around)].some((words) => plain(words).includes(plain(within.name)))
  }
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isWithin)
  const named = names.length > 0 ? all(KINDS[role] ?? '*').filter(fits) : []
  const found = named.length > 0 ? named : css.flatMap(all)
  return found
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .map((it) => {
      const ticked = it instanceof HTMLInputElement && ['checkbox', 'radio'].includes(it.type)
      const parts = ticked ? [it, ...(it.labels ?? [])] : [it]
      const boxes = parts.map((part) => part.getBoundingClientRect())
      const [x, y] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
      return { x, y, width: right - x, height: bottom - y }
    })
}
