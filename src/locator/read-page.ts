import type { Address } from '#schema/fingerprint.ts'
import { isVisible } from './is-visible.ts'
import { CONTROLS, kindOf, roleOf } from './kind-of.ts'
import { addressKey, addressOf } from './link-address.ts'
import { type LabelsByField, labelsByField, namesSeen, textOf, tidy } from './seen-names.ts'
import { besideOf } from './text-beside.ts'
import { type Said, said, sketchOf } from './text-likeness.ts'

/** What is known of every control of the page: cheap, so that the few that deserve a closer look can be picked. */
export interface Control {
  element: Element
  role: string
  kind: string
  names: ReturnType<typeof namesSeen>
  /** The first name; empty where it has none. */
  said: Said
  words: number[]
  address: Address | null
  /** The heading above it. */
  heading: string
  /** Among all controls. */
  index: number
  nameKey: string
  sameKey: string
}

/** One reading of a page, good until the page changes. */
export interface PageReading {
  document: Document
  controls: Control[]
  of: Map<Element, Control>
  /** Controls by role and name, and those that also lead to the same place. */
  named: Map<string, Control[]>
  same: Map<string, Control[]>
  headings: { element: Element; text: string }[]
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const EMPTY = said('')

/** Everything that can be pointed at, in one query and in the order of the page. */
export function readPage(document: Document): PageReading {
  const page: PageReading = { document, controls: [], of: new Map(), named: new Map(), same: new Map(), headings: [] }
  const labels = labelsByField(document)
  let heading = ''
  for (const element of document.querySelectorAll(`${CONTROLS},${HEADINGS}`)) {
    const isHeading = /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading'
    if (!isHeading && !isVisible(element)) continue
    if (isHeading) {
      heading = tidy(textOf(element))
      page.headings.push({ element, text: heading })
      continue
    }
    const control = lookAt(element, heading, page.controls.length, labels)
    page.controls.push(control)
    page.of.set(element, control)
    group(page.named, control.nameKey).push(control)
    group(page.same, control.sameKey).push(control)
  }
  return page
}

export function lookAt(element: Element, heading: string, index: number, labels?: LabelsByField): Control {
  const role = roleOf(element)
  const kind = kindOf(role)
  const names = namesSeen(element, labels)
  // Where labels have no `for`, as on most portals, what stands before a field is its name.
  if (
    (kind === 'fill' || kind === 'tick' || kind === 'file') &&
    !names.some((it) => it.from !== 'placeholder' && it.from !== 'title')
  ) {
    const beside = tidy(besideOf(element, kind === 'tick'))
    if (beside) names.unshift({ text: beside, from: 'beside' })
  }
  const first = names[0]
  const name = first ? said(first.text) : EMPTY
  const address = kind === 'press' ? addressOf(element) : null
  const nameKey = `${kind} ${name.folded}`
  return {
    element,
    role,
    kind,
    names: names.slice(0, 4),
    said: name,
    words: sketchOf(name.folded, 8),
    address,
    heading,
    index,
    nameKey,
    sameKey: `${nameKey} ${address ? addressKey(address) : (element.getAttribute('name') ?? '')}`,
  }
}

function group<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key)
  if (known) return known
  const fresh: V[] = []
  map.set(key, fresh)
  return fresh
}
