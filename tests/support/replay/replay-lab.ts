import type { StepCheck } from '#schema/step-check.ts'
import { checkPage } from '#studio/check-page.ts'
import { findSpot } from '../find-spot.ts'
import { CHANGES, type Undo } from './page-changes.ts'
import type { AskedReplay, Measured } from './replay-changed.ts'

/* Runs in a page as a script of its own, beside the extension: what was recorded is looked for after each change. */

let truth: Element | null = null
let undo: Undo | null = null

function verdictOf(said: StepCheck | undefined): Measured['verdicts'][string] {
  return said?.verdict === 'found' || said?.verdict === 'unsure' ? said.verdict : 'missing'
}

function pointsAt({ rules, steps, step }: AskedReplay): { said: StepCheck | undefined; at: Element | null } {
  const points = new Map<string, Element>()
  const practiceOrigin = (url: URL) => {
    const site = /^([a-z0-9-]+)\.luyen-tap\.localhost$/.exec(url.hostname)?.[1]
    return site ? { site, pathname: url.pathname } : null
  }
  const frame = { window, practiceOrigin, rootOf: () => null, points: (id: string, it: Element) => points.set(id, it) }
  const said = checkPage(frame, { rules, steps })
  return { said: said.find((it) => it.step === step), at: points.get(step) ?? null }
}

/** What is said of one step after each change; every change is taken back before anything of the page runs. */
export function measure(asked: AskedReplay): Measured | string {
  const own = findSpot(asked.spot)
  truth = pointsAt(asked).at
  if (!own || !truth) return `before any change there is ${own ? 'nothing pointed at' : 'no such place'}`
  if (!isMeant(truth, own)) return `before any change another place is pointed at: ${truth.outerHTML.slice(0, 200)}`
  const before = placeOf(truth)
  let moved = false
  const verdicts = Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => {
      const back = change(document)
      if (name === 'rows in another order') moved = placeOf(truth) !== before
      const { said, at } = pointsAt(asked)
      back()
      return [name, at && at !== truth ? 'wrong' : verdictOf(said)]
    }),
  )
  return { verdicts, moved }
}

/** Its number among all that can be used. */
function placeOf(element: Element | null): number {
  return [...document.querySelectorAll('input,select,textarea,button,[tabindex]')].indexOf(element as Element)
}

/** A round box stands for its group, the box that a library draws for what is in it. */
function isMeant(pointed: Element, used: Element): boolean {
  if (pointed === used || used.contains(pointed)) return true
  return pointed.contains(used) && pointed.matches('fieldset,[role=group],[role=radiogroup],[role=combobox],label')
}

/** Leaves the page changed in every way, for whoever looks on. */
export function changeAll(): void {
  undo = CHANGES['all of it']?.(document) ?? null
}

export function changeBack(): void {
  undo?.()
  undo = null
}

export const place = () => truth
