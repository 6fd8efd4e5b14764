import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Lab, openLab } from '../locator/open-lab.ts'
import { readPairs, teaches } from '../locator/read-pairs.ts'
import { ROOT } from '../run-command.ts'
import type { RowAnswer } from './answer-rows.ts'
import { composeForms, sharedExamples } from './compose-forms.ts'
import { practiceScreens } from './practice-screens.ts'
import type { PlacedAnswer } from './score-rows.ts'

const PEERS = join(ROOT, 'tests/bench/node_modules')

interface Task {
  service: string
  /** The set that all answers belong to, unless they name their own. */
  set: string
  ask(lab: Lab): Promise<(RowAnswer & { set?: string })[]>
}

/** Every row on every set; `pairs` is a folder of page pairs, without which those sets are left out. */
export async function findAll(pairs: string | null): Promise<PlacedAnswer[]> {
  const tasks = [...(pairs ? pairTasks(pairs) : []), ...formTasks(), ...versionTasks(), ...(await portalTasks())]
  const entry = resolve(import.meta.dirname, 'bench-page.ts')
  const labs = await Promise.all([0, 1].map(() => openLab(entry, [join(ROOT, 'tests/bench/locators.js')])))
  const answers: PlacedAnswer[][] = tasks.map(() => [])
  let next = 0
  try {
    // Two cores, two pages; the answers stand in the order of the tasks whoever is done first.
    await Promise.all(
      labs.map(async (lab) => {
        for (let at = next++; at < tasks.length; at = next++) {
          const task = tasks[at]
          if (!task) return
          const got = await task.ask(lab)
          answers[at] = got.map((it) => ({ ...it, set: it.set ?? task.set, service: task.service }))
        }
      }),
    )
  } finally {
    await Promise.all(labs.map((it) => it.close()))
  }
  return answers.flat()
}

/** Pages of services the locator was not trained on. */
function pairTasks(dir: string): Task[] {
  return readPairs(resolve(dir))
    .filter((it) => !teaches(it.service))
    .map((pair) => ({
      service: pair.service,
      set: `pages, ${pair.months} months`,
      ask: (lab) => lab.call('answerPaths', pair.html(pair.from), pair.html(pair.to), pair.targets),
    }))
}

function formTasks(): Task[] {
  const examples = sharedExamples(
    join(PEERS, 'govuk-frontend-3/govuk/components'),
    join(PEERS, 'govuk-frontend-6/dist/govuk/components'),
  )
  return composeForms(examples, 80).map((form) => ({
    service: form.name,
    set: 'GOV.UK forms, 3 to 6',
    ask: (lab) => lab.call('answerForm', form.before, form.after),
  }))
}

function versionTasks(): Task[] {
  const [old, now] = ['1.2', '1.13'].map((it) => join(PEERS, `@gouvfr/dsfr-${it}/example`))
  if (!old || !now) return []
  const both = globSync('**/*.html', { cwd: old }).sort()
  const newer = new Set(globSync('**/*.html', { cwd: now }))
  return both
    .filter((it) => newer.has(it))
    .map((file) => ({
      service: file,
      set: 'DSFR pages, 1.2 to 1.13',
      ask: (lab) =>
        lab.call('answerVersions', readFileSync(join(old, file), 'utf8'), readFileSync(join(now, file), 'utf8')),
    }))
}

async function portalTasks(): Promise<Task[]> {
  const screens = await practiceScreens()
  return screens.map((it) => ({
    service: it.name,
    set: 'practice portal',
    ask: async (lab) => {
      const got = await lab.call<(RowAnswer & { set: string })[]>('answerMutants', it.html, it.name)
      return got.map((one) => ({ ...one, set: `practice portal, ${one.set}` }))
    },
  }))
}
