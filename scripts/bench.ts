import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findAll } from './bench/find.ts'
import { printFinding, printReliability } from './bench/print-finding.ts'
import { printRecords } from './bench/print-records.ts'
import { printCards, printSizes, printTimes } from './bench/print-times.ts'
import { reliability, scoreRows } from './bench/score-rows.ts'
import { entrySizes } from './bench/sizes.ts'
import { onStage, timeAll } from './bench/time-all.ts'
import { timeCards } from './bench/time-cards.ts'
import { timeRecords } from './bench/time-records.ts'
import { installFolder } from './install-folder.ts'
import { ROOT, runCommand } from './run-command.ts'

/**
 * `npm run bench [-- DIR]`: how well targets are found again, what it costs in time and in bytes, beside what others do,
 * all in one run. DIR is a folder of page pairs. A table here, all figures in .output/bench/bench.json. The clock goes
 * first, while the machine is still cool, and `--no-times` or `--no-finding` leaves a half out. `--cards` shows a tour
 * beside the others on the same page, and nothing else; `--records` ten thousand files in a report and a hundred thousand
 * statements in the outbox.
 */
const begin = Date.now()
const [pairs = null] = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const asked = (part: string) => !process.argv.includes(`--no-${part}`)
if (pairs && !existsSync(resolve(pairs)))
  throw new Error(`${pairs}: không có thư mục này (there is no such folder of page pairs)`)
const must = async (what: string, done: Promise<{ ok: boolean; output: string }>) => {
  const { ok, output } = await done
  if (!ok) throw new Error(`${what}: không được (failed)\n${output}`)
}
await must('npm ci, tests/bench', installFolder('tests/bench'))
await must('wxt build', runCommand('wxt build -b chrome'))
await must('wxt build -m test', runCommand('wxt build -b chrome -m test'))

if (process.argv.includes('--cards')) {
  console.log(printCards(await onStage(timeCards)))
  process.exit()
}

if (process.argv.includes('--records')) {
  console.log(printRecords(await timeRecords()))
  process.exit()
}

const sizes = entrySizes()
console.log(`SIZE of what ships to Chrome\n${printSizes(sizes)}\n`)

const times = asked('times') ? await timeAll() : null
if (times) console.log(`TIME (median of several; compare ratios, not machines)\n${printTimes(times)}\n`)

const records = asked('times') ? await timeRecords() : null
if (records) console.log(`MUCH OF IT\n${printRecords(records)}\n`)

const answers = asked('finding') ? await findAll(pairs) : []
const finding = scoreRows(answers)
const ours = answers.filter((it) => it.row === 'ours')
const buckets = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]
if (asked('finding')) {
  console.log('FINDING: right / wrong / not found of what is there, per cent, mean over services [95 % interval]')
  if (!pairs)
    console.log('  Không có thư mục cặp trang nên bỏ qua các hàng ấy: npm run bench -- DIR (no page pairs given)')
  console.log(printFinding(finding))
  console.log(`\n  How sure ours says it is, and how often it is right, all sets:\n${printReliability(ours, buckets)}`)
}

const out = join(ROOT, '.output/bench')
mkdirSync(out, { recursive: true })
const all = { sizes, times, records, finding, reliability: reliability(ours, buckets) }
writeFileSync(join(out, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`)
console.log(`\n${((Date.now() - begin) / 1000).toFixed(0)} s; .output/bench/bench.json`)
