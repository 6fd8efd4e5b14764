import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAll } from './bench/find.ts'
import { printFinding, printReliability } from './bench/print-finding.ts'
import { reliability, scoreRows } from './bench/score-rows.ts'
import { installFolder } from './install-folder.ts'
import { ROOT } from './run-command.ts'

/**
 * `npm run bench [-- DIR]`: how well targets are found again, what it costs in time and in bytes, beside what others do, all in
 * one run. DIR is a folder of page pairs. A table here, all figures in .output/bench/bench.json.
 */
const [pairs = null] = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const begin = Date.now()
const installed = await installFolder('tests/bench')
if (!installed.ok) throw new Error(`Không cài được tests/bench (could not be installed):\n${installed.output}`)

console.log('FINDING: right / wrong / not found of what is there, per cent, mean over services [95 % interval]')
if (!pairs)
  console.log('  Không có thư mục cặp trang, nên bỏ qua các hàng ấy: npm run bench -- DIR (no page pairs given).')
const answers = await findAll(pairs)
const finding = scoreRows(answers)
console.log(printFinding(finding))
const ours = answers.filter((it) => it.row === 'ours')
console.log(`\n  How sure ours says it is, and how often it is right, all sets:\n${printReliability(ours)}`)

const out = join(ROOT, '.output/bench')
mkdirSync(out, { recursive: true })
const curve = reliability(ours, [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99])
writeFileSync(join(out, 'bench.json'), `${JSON.stringify({ finding, reliability: curve }, null, 2)}\n`)
console.log(`\n${((Date.now() - begin) / 1000).toFixed(0)} s, .output/bench/bench.json`)
