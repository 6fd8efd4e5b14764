/** Runs inside the browser, where pages are parsed as their truth was made: by DOMParser in Chromium. */
import type { Target } from '../locator/lab-page.ts'
import { hashOf, seeded } from '../locator/mutate-page.ts'
import { answerRows, type RowAnswer, recordRows } from './answer-rows.ts'
import { CHANGES, mutate } from './mutate-portal.ts'
import { truthByExample, truthByKey } from './read-truth.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const at = (document: Document, path: number[]) =>
  path.reduce<Element | undefined>((element, index) => element?.children[index], document.documentElement)

/** Targets given as paths, as in a folder of page pairs. */
export function answerPaths(from: string, to: string, targets: Target[]): RowAnswer[] {
  const [before, after] = [parse(from), parse(to)]
  const truth = targets.map((it) => {
    const [old, now] = [at(before, it.from), it.to ? at(after, it.to) : null]
    if (!old || now === undefined) throw new Error(`no element at ${it.from.join()} or ${it.to?.join()}`)
    return { from: old, to: now }
  })
  return answerRows(before, after, truth)
}

/** A form made of examples of a library, and the same with a newer version. */
export function answerForm(from: string, to: string): RowAnswer[] {
  const [before, after] = [parse(from), parse(to)]
  return answerRows(before, after, truthByExample(before, after))
}

/** Two versions of a page that nobody has marked. */
export function answerVersions(from: string, to: string): RowAnswer[] {
  const [before, after] = [parse(from), parse(to)]
  return answerRows(before, after, truthByKey(before, after))
}

/** A page of ours, changed on purpose around each of some of its targets; asked for all, counted for that one. */
export function answerMutants(html: string, seed: string): (RowAnswer & { set: string })[] {
  const page = parse(html)
  const random = seeded(hashOf(seed))
  const targets = [...page.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,[role=combobox]')]
    .map((it) => ({ it, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, 8)
    .map(({ it }) => it)
  const ask = recordRows(page, targets)
  return CHANGES.flatMap(({ name }) =>
    targets.flatMap((target, at) => {
      const mutant = mutate(page, name, target, random)
      if (!mutant) return []
      const answers = ask(mutant.document, targets.map(mutant.after))
      return answers.filter((_, index) => index % targets.length === at).map((it) => ({ ...it, set: name }))
    }),
  )
}

export { timeMatching } from './time-matching.ts'
export { timeResolving } from './time-resolve.ts'
