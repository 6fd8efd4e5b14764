import type { Fingerprint } from '#schema/fingerprint.ts'
import { columnHeader, groupTitle, isNearFields, isRow, rowLabel } from './page-parts.ts'
import type { Control, PageReading } from './read-page.ts'
import { pageWords, textOf } from './seen-text.ts'
import { outerOf } from './shadow-roots.ts'
import { isDataCell, type Labels, showsValue } from './shows-value.ts'
import { stableAttribute, stepOf, tokensOf } from './stable-tokens.ts'
import { besideOf } from './text-beside.ts'
import { wordsIn } from './text-likeness.ts'

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
  const besides = control.kind === 'fill' || control.kind === 'tick'
  const traits: Traits = {
    role: control.role.slice(0, 30),
    tag: element.localName.slice(0, 60),
    names: control.names,
    tokens: tokensOf(element),
    ancestors: [],
    heading: control.heading,
    group: [],
    left: besides ? few(besideOf(element, false, page.labels)) : [],
    up: few(columnHeader(element, page.labels)),
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
    id: stableAttribute(element, 'id'),
    name: stableAttribute(element, 'name'),
    test: TEST_ATTRIBUTES.map((it) => stableAttribute(element, it)).find(Boolean),
    href: control.address ?? undefined,
    autocomplete: stableAttribute(element, 'autocomplete'),
  }
  lookOutwards(control, page.labels, traits, given)
  for (const [key, value] of Object.entries(given)) if (value) Object.assign(traits, { [key]: value })
  return traits
}

function few(text: string): number[] {
  return wordsIn(text, 8)
}

function lookOutwards({ element, words }: Control, labels: Labels, traits: Traits, given: Partial<Traits>): void {
  // Its own name is compared by itself; here it would only make all buttons of one name look alike.
  const others = (text: string, most: number) =>
    wordsIn(text, 40)
      .filter((it) => !words.includes(it))
      .slice(0, most)
  const own = textOf(element, labels, 300).trim().length
  // What shows a value goes on no paper, however far out: only words that are the page's own are taken near fields.
  let strict = false
  const read = (node: Node, most: number) => (strict ? pageWords(node, labels, most) : textOf(node, labels, most))
  let group = false
  let inside = element
  const hosts: string[] = []
  const around = valueAround(element, labels)
  let hidden = around
  for (let at = outerOf(element), up = 0; at && at.localName !== 'html'; at = outerOf(at), up++) {
    if (up < 8) traits.ancestors.push(stepOf(at))
    if (!at.contains(inside)) hosts.unshift(stepOf(at))
    inside = at
    strict ||= up < 6 && isNearFields(at)
    if (traits.context.length === 0 && up < 6 && !hidden) {
      const text = read(at, 300)
      // Where the part around it is half the page, what stands right before and after it says more.
      if (text.length > 300) traits.context = others(textAround(around ?? element, labels, read), 32)
      else if (text.trim().length > own + 8) traits.context = others(text, 32)
    }
    const role = at.getAttribute('role')
    if (traits.row.length === 0 && !hidden && isRow(at)) {
      const cells = strict || at.localName === 'tr' || role === 'row'
      traits.row = others(cells ? rowLabel(at, element, labels) : textOf(at, labels, 200).slice(0, 300), 16)
    }
    if (!group && (at.localName === 'fieldset' || role === 'group' || role === 'radiogroup')) {
      group = true
      traits.group = few(groupTitle(at, labels))
    }
    given.landmark ??= role && LANDMARK_ROLES.has(role) ? role : LANDMARKS[at.localName]
    if (at === hidden) hidden = null
  }
  if (hosts.length > 0) traits.hosts = hosts.slice(-5)
}

/** The outermost part around it that shows a value: nothing inside that is a word of the page. */
function valueAround(element: Element, labels: Labels): Element | null {
  let around: Element | null = null
  let at: Element | null = element
  for (let up = 0; at && up < 9; up++, at = outerOf(at)) if (showsValue(at, labels) || isDataCell(at)) around = at
  return around === element ? null : around
}

/** About a hundred letters on either side, nearest first. */
function textAround(element: Element, labels: Labels, read: (node: Node, most: number) => string): string {
  const visible = (node: Node): string => {
    if (node.nodeType === 3) return read(node, 120)
    if (node.nodeType !== 1) return ''
    const it = node as Element
    return showsValue(it, labels) || isDataCell(it) || /^(script|style|noscript|template|svg)$/.test(it.localName)
      ? ''
      : read(it, 120)
  }
  let [before, after] = ['', '']
  let at: Element | null = element
  for (let up = 0; at && up < 5 && (before.length < 100 || after.length < 100); up++, at = outerOf(at)) {
    for (let it = at.previousSibling; it && before.length < 100; it = it.previousSibling)
      before = `${visible(it).slice(-100)} ${before}`
    for (let it = at.nextSibling; it && after.length < 100; it = it.nextSibling)
      after += ` ${visible(it).slice(0, 100)}`
  }
  return `${before.slice(-110)} ${after.slice(0, 110)}`
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
