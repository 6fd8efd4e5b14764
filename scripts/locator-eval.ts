import { resolve } from 'node:path'
import { openLab } from './locator/open-lab.ts'
import { readPairs, teaches } from './locator/read-pairs.ts'
import { type Answer, scoreAnswers, tableOf } from './locator/score-answers.ts'

/**
 * `npm run -s locator:eval -- DIR [--table] [--alone]`: how well the shipped locator does on any folder of page pairs, all its
 * services, as one JSON object. Targets of a page are solved together, as a tour's steps are; `--alone` one by one. Both `found` and `probable` point at something, so both count as answered.
 */
const [dir] = process.argv.slice(2).filter((it) => !it.startsWith('--'))
if (!dir) throw new Error('npm run -s locator:eval -- DIR: a folder of page pairs')
const lab = await openLab()
const answers: (Answer & { p: number })[] = []
for (const pair of readPairs(resolve(dir))) {
  const got = await lab.call<Omit<Answer, 'service' | 'months'>[]>(
    'answerPair',
    pair.html(pair.from),
    pair.html(pair.to),
    pair.targets,
    process.argv.includes('--alone'),
  )
  for (const it of got) answers.push({ service: pair.service, months: pair.months, p: 0, ...it })
}
if (process.argv.includes('--table')) {
  const say = (title: string, of: Answer[], micro = false) => console.error(tableOf(title, scoreAnswers(of, micro)))
  say('all services, macro', answers)
  say('all services, micro', answers, true)
  say(
    'train services, macro',
    answers.filter((it) => teaches(it.service)),
  )
  say(
    'dev services, macro',
    answers.filter((it) => !teaches(it.service)),
  )
  console.error('p says → right (of how many answers)')
  for (const from of [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const within = answers.filter(
      (it) => it.p >= from && it.p < ([0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95].find((to) => to > from) ?? 2),
    )
    const right = within.filter((it) => it.present && it.right).length
    console.error(
      `  ${from.toFixed(2)}  ${((100 * right) / Math.max(within.length, 1)).toFixed(1)} % (${within.length})`,
    )
  }
  for (const elements of [5000, 50000]) {
    const time = await lab.call<Record<string, number>>('timeResolve', elements)
    console.error(
      `ms at ${time.elements} elements (${time.controls} controls): querySelectorAll('*') ${time.all}, cold ${time.cold}, warm ${time.warm}, selectors hold ${time.quick}; fingerprint ${time.bytes} bytes`,
    )
    const sliced = await lab.call<Record<string, number>>('timeSlices', elements)
    console.error(
      `  twelve targets in slices: longest ${sliced.longest} ms, nine of ten under ${sliced.most}, ${sliced.slices} slices, ${sliced.all} ms in all, ${sliced.found} found`,
    )
  }
}
await lab.close()
console.log(JSON.stringify(scoreAnswers(answers)))
