import { expect, test } from 'vitest'
import { actsOf } from '#player/acts-of.ts'
import { acts } from '#schema/acts.ts'
import type { Page } from '#schema/page.ts'
import { parse } from '#schema/parse.ts'
import type { Step } from '#schema/step.ts'
import { ACTS_HOME, actFiles } from '../support/act-files.ts'
import { fault, isInRepository, packs, stepsOf, tours } from './all-packs.ts'

/*
 * What is typed and pressed when a tour is played on the practice portal: by *xem* (watch), and by the scripted learner
 * of the end-to-end tests. Every tour that can be practised has it for each step where pressing the target is not enough.
 */

const FIELDS = ['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'file']

/** Pressing what the step points at does not do it. */
function needsActs({ target, done }: Step): boolean {
  if (done.on === 'next') return false
  return !target || ['filled', 'chosen', 'attached'].includes(done.on) || FIELDS.includes(target.role)
}

const inPractice = tours.filter(({ pack, tour }) => {
  const pages = packs.flatMap((it) => it.pages.map((page) => [`${it.portal.id}/${page.id}`, page] as const))
  return isShipped(pack.portal.id) && new Map<string, Page>(pages).get(tour.start)?.practice
})

function isShipped(portal: string): boolean {
  return isInRepository(`src/tours/${portal}`)
}

test.each(inPractice)('$name can be played: every step that needs more than a press has its acts', ({ pack, tour }) => {
  const have = actsOf(actFiles, pack.portal.id, tour)
  const missing = stepsOf(pack, tour)
    .filter(({ step }) => needsActs(step) && !have[step.id])
    .map(({ step, file }) => {
      const home = file.replace('src/tours', ACTS_HOME)
      return fault(home, `bước “${step.id}”`, 'chưa nói khi luyện tập thì gõ, chọn hay bấm gì (no acts)')
    })
  expect(missing).toEqual([])
})

test.each(Object.entries(actFiles))(
  '%s is in order, and each of its steps is a step of the part or tour of that name',
  (path, file) => {
    expect(parse(acts, file)).toHaveProperty('data')
    const [portal, folder, name = ''] = path.replace('.json', '').split('/')
    const pack = packs.find((it) => it.portal.id === portal)
    const written = folder === 'parts' ? pack?.parts : pack?.tours.map((it) => ({ ...it, steps: ownSteps(it.id) }))
    const known = written?.find((it) => it.id === name)?.steps.map((it) => it.id) ?? []
    const unknown = Object.keys(file.steps)
      .filter((it) => !known.includes(it))
      .map((it) => fault(`${ACTS_HOME}/${path}`, `bước “${it}”`, 'không có bước này (no such step)'))
    expect(unknown).toEqual([])

    function ownSteps(id: string): Step[] {
      const tour = pack?.tours.find((it) => it.id === id)
      return pack && tour
        ? stepsOf(pack, tour)
            .filter((it) => it.file.includes('/tours/'))
            .map((it) => it.step)
        : []
    }
  },
)
