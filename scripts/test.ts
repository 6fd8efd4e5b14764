/** `npm test`: every check in turn, one line each; what a failing one printed is shown whole. */
import { STAGES, type StageResult } from './test-stages.ts'

const PROGRESS_EVERY = 30_000

const broken = new Set<string>()
let passed = 0
let failed = 0

for (const stage of STAGES) {
  const missing = (stage.needs ?? []).filter((it) => broken.has(it))
  const begin = Date.now()
  const seconds = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`
  const progress = setInterval(() => console.log(`… ${stage.name}: ${seconds()}`), PROGRESS_EVERY)
  const result: StageResult =
    missing.length > 0 ? { ok: false, output: `Not run: it needs ${missing.join(', ')}` } : await stage.run()
  clearInterval(progress)

  const tally = result.tally ?? { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1 }
  passed += tally.passed
  failed += tally.failed
  if (!result.ok) broken.add(stage.name)
  const counts = result.tally ? ` (${tally.passed} passed, ${tally.failed} failed)` : ''
  console.log(`${result.ok ? '✓' : '✗'} ${stage.name}${counts}, ${seconds()}`)
  if (result.figures) console.log(result.figures)
  for (const title of tally.second ?? []) console.log(`  passed only at the second try: ${title}`)
  if (!result.ok) console.log(result.output.trimEnd())
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
