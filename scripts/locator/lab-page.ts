/** Runs inside the browser: pages are parsed as the truth was made, by DOMParser in Chromium. */
import { describeElement } from '#locator/describe-element.ts'
import { gatherEvidence } from '#locator/gather-evidence.ts'
import type { Evidence } from '#locator/judge-candidates.ts'
import { sameAddress } from '#locator/link-address.ts'
import { type PageReading, readPage } from '#locator/read-page.ts'
import { resolveFingerprint, resolvePage } from '#locator/resolve-fingerprint.ts'
import { atOnce } from '#locator/slices.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import { ageStyle, drawForm, inventStyle } from './draw-form.ts'
import { ageForm, inventForm } from './invent-form.ts'
import { hashOf, mutatePage, seeded } from './mutate-page.ts'

export interface Target {
  from: number[]
  to: number[] | null
}

/** One target on one page: what the model learns from. */
export interface Example extends Evidence {
  kind: 'real' | 'cut' | 'mutant' | 'mutant-cut' | 'form' | 'form-cut'
  months: number
  /** Which row is right; -1 where the element is gone; -2 where it is there and was not picked. */
  truth: number
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const at = (document: Document, path: number[]) =>
  path.reduce<Element | undefined>((element, index) => element?.children[index], document.documentElement)

export function extractPair(from: string, to: string, targets: Target[], months: number, seed: string): Example[] {
  const [before, after] = [parse(from), parse(to)]
  const old = readPage(before)
  const now = readPage(after)
  const wanted = targets.map((it) => ({
    print: printAt(before, it.from, old),
    there: it.to ? at(after, it.to) : null,
  }))
  const out = wanted.map((it) => example('real', months, now, it.print, it.there))
  for (const it of wanted) if (it.there) out.push(...withoutIt(after, it.print, it.there, months, 'cut'))
  return [...out, ...mutants(from, old, months, seed)]
}

/** What the locator answers on the new page to targets recorded on the old one, solved together as a tour's steps are. */
export function answerPair(from: string, to: string, targets: Target[], alone: boolean) {
  const [before, after] = [parse(from), parse(to)]
  const old = readPage(before)
  const prints = targets.map((it) => printAt(before, it.from, old))
  const answers = alone ? prints.map((it) => resolveFingerprint(after, it)) : resolvePage(after, prints)
  return targets.map((it, index) => {
    const answer = answers[index]
    const there = it.to ? at(after, it.to) : null
    return {
      present: there !== null,
      answered: answer?.element !== undefined,
      right: answer?.element === there,
      p: answer?.p ?? 0,
    }
  })
}

/** An invented form and the same form later: portals are forms, and the saved pages have few. */
export function extractForm(seed: string): Example[] {
  const random = seeded(hashOf(seed))
  const form = inventForm(random)
  const style = inventStyle(random)
  const [then, now] = [
    drawn(drawForm(form, style)),
    drawn(drawForm(ageForm(form, random), random() < 0.15 ? style : ageStyle(style, random))),
  ]
  const [old, page] = [readPage(then.document), readPage(now.document)]
  const keys = [...then.byKey.keys()].filter(() => random() < 0.5)
  return keys.flatMap((key) => {
    const print = describeElement(then.byKey.get(key)!, old)
    const there = now.byKey.get(key)
    const out = [example('form', 12, page, print, there)]
    if (there && random() < 0.5) out.push(...withoutIt(now.document, print, rowOf(there, random), 12, 'form-cut'))
    return out
  })
}

function drawn(html: string): { document: Document; byKey: Map<string, Element> } {
  const document = parse(html)
  const byKey = new Map<string, Element>()
  for (const it of document.querySelectorAll('[data-key]')) {
    const key = it.getAttribute('data-key')
    if (key) byKey.set(key, it)
    it.removeAttribute('data-key')
  }
  return { document, byKey }
}

function rowOf(element: Element, random: () => number): Element {
  return (random() < 0.6 && element.closest('tr,li,.row,.tick,p')) || element
}

function mutants(html: string, old: PageReading, months: number, seed: string): Example[] {
  const random = seeded(hashOf(seed))
  const document = parse(html)
  const twins = [...document.querySelectorAll('*')]
  const all = [...old.document.querySelectorAll('*')]
  const controls = [...old.of.keys()]
  const scarce = controls.filter((it) => it.localName !== 'a')
  const chosen = new Set<Element>()
  for (let n = 0; n < 4; n++) chosen.add(controls[Math.floor(random() * controls.length)]!)
  for (let n = 0; n < 4 && scarce.length > 0; n++) chosen.add(scarce[Math.floor(random() * scarce.length)]!)
  mutatePage(document, random, 0.5 + random())
  const now = readPage(document)
  const out: Example[] = []
  for (const element of chosen) {
    const twin = element && twins[all.indexOf(element)]
    if (!twin) continue
    const print = describeElement(element, old)
    out.push(example('mutant', months, now, print, twin.isConnected ? twin : null))
    if (twin.isConnected && random() < 0.6) out.push(...withoutIt(document, print, twin, months, 'mutant-cut'))
  }
  return out
}

function printAt(document: Document, path: number[], page: PageReading): Fingerprint {
  const element = at(document, path)
  if (!element) throw new Error(`no element at ${path.join()}`)
  return describeElement(element, page)
}

function example(
  kind: Example['kind'],
  months: number,
  page: PageReading,
  print: Fingerprint,
  there: Element | null | undefined,
): Example {
  const { picked, rows, self, ...rest } = atOnce(gatherEvidence(page, print))
  const right = there ? picked.findIndex((it) => it.element === there) : -1
  const round = (row: number[]) => row.map((it) => Math.round(it * 1e4) / 1e4)
  return { kind, months, truth: there && right < 0 ? -2 : right, rows: rows.map(round), self: round(self), ...rest }
}

/**
 * The page as it would be without this element: what looks like it stays. Where another link of the same name leads to
 * the same place nothing is missing, so that is no example.
 */
function withoutIt(
  document: Document,
  print: Fingerprint,
  element: Element,
  months: number,
  kind: Example['kind'],
): Example[] {
  const mark = document.createComment('')
  const holder = element.parentElement
  const alone = holder && holder.children.length === 1 && /^(li|p|td|div|span)$/.test(holder.localName)
  const gone = alone && holder.textContent?.trim() === element.textContent?.trim() ? holder : element
  gone.replaceWith(mark)
  const page = readPage(document)
  const other = page.controls.some(
    (it) =>
      print.href &&
      it.address &&
      sameAddress(it.address, print.href) === 1 &&
      it.names[0]?.text === print.names[0]?.text,
  )
  const out = other ? [] : [example(kind, months, page, print, null)]
  mark.replaceWith(gone)
  return out
}

export { checkHere } from './check-here.ts'
export { timeResolve, timeSlices } from './lab-timing.ts'
