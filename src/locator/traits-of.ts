import type { Fingerprint } from '#schema/fingerprint.ts'
import { fold } from '#text/fold.ts'
import { isTyped } from './kind-of.ts'
import type { Control, PageReading } from './read-page.ts'
import { textOf, tidy } from './seen-names.ts'
import { stableAttribute, stepOf, tokensOf } from './stable-tokens.ts'
import { besideOf } from './text-beside.ts'
import { sketchOf } from './text-likeness.ts'

/** All of a fingerprint that can be read off any element: two elements are compared by it. */
export type Traits = Omit<Fingerprint, 'v' | 'selectors'>

const LANDMARKS: Record<string, string> = {
  main: 'main',
  nav: 'navigation',
  header: 'banner',
  footer: 'contentinfo',
  aside: 'complementary',
  form: 'form',
  dialog: 'dialog',
}
const LANDMARK_ROLES = new Set([...Object.values(LANDMARKS), 'search', 'region', 'alertdialog'])
const TEST_ATTRIBUTES = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa', 'data-e2e']

export function traitsOf(page: PageReading, control: Control): Traits {
  const { element } = control
  const traits: Traits = {
    role: control.role.slice(0, 30),
    tag: element.localName.slice(0, 60),
    names: control.names,
    tokens: tokensOf(element),
    ancestors: [],
    context: [],
    row: [],
    near: [-2, -1, 1, 2].map((by) => page.controls[control.index + by]?.words.slice(0, 6) ?? []),
    sibling: siblingPlace(element),
    twin: placeIn(page.named.get(control.nameKey), control),
    same: placeIn(page.same.get(control.sameKey), control),
    order: { at: control.index, of: Math.max(page.controls.length, control.index + 1) },
  }
  const given: Partial<Traits> = {
    type: element.getAttribute('type')?.toLowerCase().slice(0, 20),
    text: isTyped(element) ? undefined : tidy(textOf(element)),
    id: stableAttribute(element, 'id'),
    name: stableAttribute(element, 'name'),
    test: TEST_ATTRIBUTES.map((it) => stableAttribute(element, it)).find(Boolean),
    href: control.address ?? undefined,
    autocomplete: stableAttribute(element, 'autocomplete'),
    heading: control.heading,
  }
  lookOutwards(control, traits, given)
  if (control.kind === 'fill' || control.kind === 'tick') given.left = tidy(besideOf(element, false))
  given.up = tidy(columnHeader(element))
  for (const [key, value] of Object.entries(given)) if (value) Object.assign(traits, { [key]: value })
  return traits
}

function lookOutwards({ element, words }: Control, traits: Traits, given: Partial<Traits>): void {
  // Its own name is compared by itself; here it would only make all buttons of one name look alike.
  const others = (text: string, most: number) =>
    sketchOf(fold(text), 40)
      .filter((it) => !words.includes(it))
      .slice(0, most)
  const own = textOf(element, 300).trim().length
  for (let at = element.parentElement, up = 0; at && at.localName !== 'html'; at = at.parentElement, up++) {
    if (up < 8) traits.ancestors.push(stepOf(at))
    if (traits.context.length === 0 && up < 6) {
      const text = textOf(at, 300)
      // Where the part around it is half the page, what stands right before and after it says more.
      if (text.length > 300) traits.context = others(textAround(element), 32)
      else if (text.trim().length > own + 8) traits.context = others(text, 32)
    }
    const role = at.getAttribute('role')
    if (
      traits.row.length === 0 &&
      (/^(tr|li|article)$/.test(at.localName) ||
        role === 'row' ||
        role === 'listitem' ||
        at.parentElement?.localName === 'dl')
    )
      traits.row = others(textOf(at, 200).slice(0, 300), 16)
    if (!given.group && (at.localName === 'fieldset' || role === 'group' || role === 'radiogroup'))
      given.group = tidy(at.getAttribute('aria-label') ?? titleOf(at))
    given.landmark ??= role && LANDMARK_ROLES.has(role) ? role : LANDMARKS[at.localName]
  }
}

function titleOf(group: Element): string {
  const title = group.querySelector('legend,h2,h3,h4')
  return title ? textOf(title, 60) : ''
}

/** About a hundred letters on either side, nearest first. */
function textAround(element: Element): string {
  let [before, after] = ['', '']
  let at: Element | null = element
  for (let up = 0; at && up < 5 && (before.length < 100 || after.length < 100); up++, at = at.parentElement) {
    for (let it = at.previousSibling; it && before.length < 100; it = it.previousSibling)
      before = `${visibleText(it).slice(-100)} ${before}`
    for (let it = at.nextSibling; it && after.length < 100; it = it.nextSibling)
      after += ` ${visibleText(it).slice(0, 100)}`
  }
  return `${textOf(element, 60)} ${before.slice(-110)} ${after.slice(0, 110)}`
}

function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType !== 1) return ''
  const element = node as Element
  return isTyped(element) || /^(script|style|noscript|template|svg)$/.test(element.localName)
    ? ''
    : textOf(element, 120)
}

function siblingPlace(element: Element): { at: number; of: number } {
  let [at, of] = [0, 1]
  for (let it = element.previousElementSibling; it; it = it.previousElementSibling)
    if (it.localName === element.localName) at++
  for (let it = element.nextElementSibling; it; it = it.nextElementSibling) if (it.localName === element.localName) of++
  return { at, of: of + at }
}

function placeIn(list: Control[] | undefined, control: Control): { at: number; of: number } {
  const at = list?.indexOf(control) ?? -1
  return at < 0 ? { at: 0, of: 1 } : { at, of: list?.length ?? 1 }
}

/** What stands at the head of its column. */
function columnHeader(element: Element): string {
  const cell = element.closest('td,[role=cell],[role=gridcell]')
  const row = cell?.parentElement
  const table = row?.closest('table,[role=table],[role=grid]')
  if (!cell || !row || !table) return ''
  const head = table.querySelector('tr,[role=row]')
  const header = head?.children[[...row.children].indexOf(cell)]
  return header && head !== row && /^(th|td)$/.test(header.localName) ? textOf(header) : ''
}
