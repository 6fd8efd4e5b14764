import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FAULTS_REPORT, faultTable } from './fault-table.ts'
import { findChromium, findFfprobe, findFirefox } from './find-browser.ts'
import { findOffice, OFFICE_TESTS } from './find-office.ts'
import { installFolder } from './install-folder.ts'
import { type CommandResult, ROOT, runCommand } from './run-command.ts'
import { type Tally, tallyPlaywright, tallyVitest } from './test-report.ts'

export interface Stage {
  name: string
  /** Stages that must have passed; otherwise this one is not run and counts as failed. */
  needs?: string[]
  run(): Promise<StageResult>
}

export interface StageResult extends CommandResult {
  /** Tests counted one by one; a stage without them counts as one. */
  tally?: Tally
  /** Figures that are printed when all is well, too. */
  figures?: string
}

const REPORTS = '.output/reports'

const command = (name: string, line: string, needs: string[] = []): Stage => ({
  name,
  needs,
  run: () => runCommand(line),
})

/** What `npm test` does, in order. */
export const STAGES: Stage[] = [
  command('format and lint', 'biome ci --error-on-warnings .'),
  command('types', 'tsc --noEmit'),
  {
    name: 'unit tests and packs',
    run: async () => {
      const line = `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`
      const files = ['content.txt', 'replay.txt'].map((it) => join(ROOT, REPORTS, it))
      for (const it of files) rmSync(it, { force: true })
      const result = await counted(line, 'vitest.json', tallyVitest)
      const figures = files.filter((it) => existsSync(it)).map((it) => readFileSync(it, 'utf8').trimEnd())
      return figures.length > 0 ? { ...result, figures: figures.join('\n\n') } : result
    },
  },
  {
    name: 'learning record store',
    run: async () => {
      const installed = await installFolder('tests/lrs')
      if (!installed.ok) return installed
      const line = `vitest run --config tests/records/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${REPORTS}/records.json`
      rmSync(FAULTS_REPORT, { force: true })
      const result = await counted(line, 'records.json', tallyVitest)
      return { ...result, figures: faultTable() }
    },
  },
  {
    name: 'documents in LibreOffice',
    run: async () =>
      findOffice()
        ? runCommand(...OFFICE_TESTS)
        : { ok: true, output: '', figures: 'not run: no LibreOffice (npm run documents)' },
  },
  ...(existsSync(join(ROOT, 'knip.json')) ? [command('dead code', 'knip')] : []),
  command('build for Chrome', 'wxt build -b chrome'),
  command('build for Firefox', 'wxt build -b firefox'),
  command('test build for Chrome', 'wxt build -b chrome -m test'),
  command('test build for Firefox', 'wxt build -b firefox -m test'),
  {
    name: 'what ships',
    needs: ['build for Chrome', 'build for Firefox'],
    run: () => runCommand('node scripts/check-shipped.ts'),
  },
  {
    name: 'web-ext lint',
    needs: ['build for Firefox'],
    run: async () => {
      const installed = await installFolder('tests/web-ext')
      if (!installed.ok) return installed
      const bin = 'tests/web-ext/node_modules/.bin/web-ext'
      return runCommand(`${bin} lint --no-config-discovery --source-dir .output/firefox-mv3`)
    },
  },
  {
    name: 'browsers',
    run: async () => {
      try {
        return { ok: true, output: [findChromium(), findFirefox(), findFfprobe()].join('\n') }
      } catch (error) {
        return { ok: false, output: String(error) }
      }
    },
  },
  {
    name: 'test portals',
    run: async () => {
      for (const file of globSync('tests/portals/*/package.json', { cwd: ROOT })) {
        const result = await installFolder(dirname(file))
        if (!result.ok) return result
      }
      return { ok: true, output: '' }
    },
  },
  ...(['Chrome', 'Firefox'] as const).map(
    (name): Stage => ({
      name: `end to end in ${name === 'Chrome' ? 'Chromium' : name}`,
      needs: [`build for ${name}`, `test build for ${name}`, 'browsers', 'test portals', 'learning record store'],
      run: () => playwright(name === 'Chrome' ? 'chromium' : 'firefox'),
    }),
  ),
]

function playwright(project: string): Promise<StageResult> {
  const report = `playwright-${project}.json`
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, REPORTS, report), E2E_RETRIES: '1' }
  return counted(`playwright test --reporter=list,json --project=${project}`, report, tallyPlaywright, env)
}

/** Runs a test runner that leaves a report behind; without the report (it crashed) the whole counts as one failure. */
async function counted(
  line: string,
  report: string,
  tally: (path: string) => Tally | null,
  env?: Record<string, string>,
): Promise<StageResult> {
  const path = join(ROOT, REPORTS, report)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  const result = await runCommand(line, env ? { env } : {})
  const counts = tally(path)
  if (!counts) return { ...result, ok: false }
  // Passed tests do not excuse an error outside of any test.
  const failed = result.ok ? counts.failed : Math.max(counts.failed, 1)
  return { ...result, ok: failed === 0, tally: { ...counts, failed } }
}
