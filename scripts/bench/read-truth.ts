import { getRole } from 'dom-accessibility-api'
import type { Truth } from './answer-rows.ts'

const USED = 'a[href],button,input:not([type=hidden]),select,textarea,summary'

/**
 * Truth of a form made of examples: the n-th of a role in an example is the n-th of that role in the same example, as
 * long as there are as many; else nobody knows. What stood in an example that is no longer there is gone. The marks of
 * the examples are taken away, so that no locator can lean on them.
 */
export function truthByExample(before: Document, after: Document): Truth[] {
  const now = new Map(boxes(after).map((it) => [it.getAttribute('data-example'), it]))
  const truth = boxes(before).flatMap((old) => {
    const later = now.get(old.getAttribute('data-example'))
    if (!later) return [...old.querySelectorAll(USED)].map((from) => ({ from, to: null }))
    const roles = byRole(later)
    return [...byRole(old)].flatMap(([role, its]) => {
      const others = roles.get(role) ?? []
      return others.length === its.length ? its.map((from, at) => ({ from, to: others[at] ?? null })) : []
    })
  })
  for (const it of [...boxes(before), ...boxes(after)]) it.removeAttribute('data-example')
  return truth
}

function boxes(document: Document): Element[] {
  return [...document.querySelectorAll('[data-example]')]
}

function byRole(box: Element): Map<string, Element[]> {
  return Map.groupBy(box.querySelectorAll(USED), roleOf)
}

function roleOf(element: Element): string {
  return getRole(element) ?? `${element.localName} ${element.getAttribute('type') ?? ''}`
}

/**
 * Truth of two versions of a page by what only one element of each has: its id, or its kind with its label or text and
 * where it leads. Where two of these disagree nobody knows. Gone is what nothing of the newer page shares id, name,
 * label or address with. Locators use the same evidence, so figures are on the bright side.
 */
export function truthByKey(before: Document, after: Document): Truth[] {
  const [old, now] = [keysOf(before), keysOf(after)]
  const traces = new Set([...now.of.values()].flat().map((it) => it.slice(it.indexOf(' '))))
  return [...old.of].flatMap(([from, keys]): Truth[] => {
    const hits = new Set(keys.flatMap((key) => (only(old, key) === from ? (only(now, key) ?? []) : [])))
    const [to] = hits
    if (hits.size === 1 && to) return [{ from, to }]
    return keys.length > 1 && keys.every((it) => !traces.has(it.slice(it.indexOf(' ')))) ? [{ from, to: null }] : []
  })
}

interface Keys {
  of: Map<Element, string[]>
  elements: Map<string, Element[]>
}

function keysOf(document: Document): Keys {
  const of = new Map<Element, string[]>()
  const elements = new Map<string, Element[]>()
  for (const element of document.querySelectorAll(USED)) {
    const kind = roleOf(element)
    const id = element.getAttribute('id')
    const text = textOf(element)
    const href = element.getAttribute('href') ?? ''
    // Ids with long numbers or without words are drawn anew for each page.
    const keys = [
      ...(id && /[a-z]{3}/i.test(id) && !/\d{4}/.test(id) ? [`id #${id}`] : []),
      ...(text ? [`${kind.replaceAll(' ', '-')} ${text} ${href.replace(/^[#.].*/, '')}`] : []),
    ]
    of.set(element, keys)
    for (const key of keys) elements.set(key, [...(elements.get(key) ?? []), element])
  }
  return { of, elements }
}

function only({ elements }: Keys, key: string): Element | undefined {
  const its = elements.get(key) ?? []
  return its.length === 1 ? its[0] : undefined
}

function textOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? ''
  const text = element.matches('input,select,textarea') ? label : (element.textContent ?? '')
  return (text || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
