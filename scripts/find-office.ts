import { canUseApt, installWithApt, lookFor } from './find-browser.ts'

const OFFICE = {
  commands: ['soffice', 'libreoffice'],
  macApps: ['LibreOffice.app/Contents/MacOS/soffice'],
  windowsPaths: ['LibreOffice\\program\\soffice.exe'],
}
/** The parts that open slides and texts, without a screen. */
const PACKAGES = ['libreoffice-impress-nogui', 'libreoffice-writer-nogui']

/** The command that opens published files in it. */
export const OFFICE_TESTS = ['vitest run tests/unit/publish/office.test.ts', { env: { DOCUMENTS: '1' } }] as const

/** Path of a LibreOffice, or null: `npm test` does without, `npm run documents` installs it. */
export function findOffice(): string | null {
  return lookFor(OFFICE)
}

/** The same, installed with apt when we are root on Debian or Ubuntu and there is none. */
export function findOrInstallOffice(): string | null {
  return findOffice() ?? (canUseApt() && installWithApt(...PACKAGES) ? findOffice() : null)
}
