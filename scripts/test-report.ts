import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
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
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
}

function readReport<R>(path: string): R | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as R) : null
}
