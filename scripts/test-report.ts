import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
  /** Titles of what passed only when it was tried again: a machine under load, or a fault to be looked for. */
  second?: string[]
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface Suite {
  specs?: { title: string; tests: { status: string }[] }[]
  suites?: Suite[]
}

interface PlaywrightReport extends Suite {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** Counts of a vitest JSON report; a test file that broke before its first test is one failure. Null: no report. */
export function tallyVitest(path: string): Tally | null {
  const report = readReport<VitestReport>(path)
  if (!report) return null
  const broken = report.testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

export function tallyPlaywright(path: string): Tally | null {
  const report = readReport<PlaywrightReport>(path)
  if (!report) return null
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected + flaky, failed: unexpected, second: flakyIn(report) }
}

function flakyIn({ specs = [], suites = [] }: Suite): string[] {
  const own = specs.filter((it) => it.tests.some((test) => test.status === 'flaky')).map((it) => it.title)
  return [...own, ...suites.flatMap(flakyIn)]
}

function readReport<R>(path: string): R | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as R) : null
}
