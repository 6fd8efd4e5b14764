import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolveFingerprint, resolvePageSliced } from '#locator/resolve-fingerprint.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import { formOf } from '../locator/lab-timing.ts'
import { type Spread, spreadOf } from './spread-of.ts'

/** Milliseconds, each the spread of several runs. */
export interface ResolveTime {
  elements: number
  controls: number
  /** `querySelectorAll('*')`: the least that any look at the page costs. */
  all: Spread
  /** With nothing read yet, and with the page read already. */
  cold: Spread
  warm: Spread
  /** Where a stored selector still holds. */
  quick: Spread
  /** In slices, as the guide does it: until it is found, and the longest slice. */
  sliced: Spread
  slice: Spread
}

/** One target inside a form of about this many elements, in a live page, where layout has to be asked too. */
export async function timeResolving(elements: number): Promise<ResolveTime> {
  document.body.innerHTML = formOf(Math.round(elements / 12))
  // Not beyond 999: an id with four digits is taken for one that is drawn anew each time.
  const target = document.querySelectorAll('input')[Math.min(Math.round(elements / 24), 900)]
  if (!target) throw new Error('the form has no field')
  const kept = describeElement(target)
  const print = { ...kept, selectors: [] }
  const all = runs(() => document.querySelectorAll('*').length)
  const cold = runs(() => resolveFingerprint(document, print))
  const page = readPage(document)
  const warm = runs(() => resolveFingerprint(document, print, page))
  const quick = runs(() => resolveFingerprint(document, kept))
  const slices = []
  for (let n = 0; n < 9; n++) slices.push(await inSlices(print))
  const sliced = spreadOf(slices.map((it) => it.total))
  const slice = spreadOf(slices.map((it) => it.longest))
  const size = { elements: document.querySelectorAll('*').length, controls: page.controls.length }
  document.body.innerHTML = ''
  return { ...size, all, cold, warm, quick, sliced, slice }
}

function runs(run: () => unknown, times = 9): Spread {
  return spreadOf(
    Array.from({ length: times }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

async function inSlices(print: Fingerprint): Promise<{ total: number; longest: number }> {
  const start = performance.now()
  let longest = 0
  let began = start
  await resolvePageSliced(document, [print], {
    signal: new AbortController().signal,
    async pause() {
      longest = Math.max(longest, performance.now() - began)
      await scheduler.yield()
      began = performance.now()
    },
  })
  const end = performance.now()
  return { total: end - start, longest: Math.max(longest, end - began) }
}
