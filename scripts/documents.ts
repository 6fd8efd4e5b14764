/** `npm run documents`: published slides and texts opened in LibreOffice, which is installed where there is none. Code 2: it cannot be. */
import { findOrInstallOffice, OFFICE_TESTS } from './find-office.ts'
import { runCommand } from './run-command.ts'

if (findOrInstallOffice()) {
  const { ok, output } = await runCommand(...OFFICE_TESTS)
  console.log(output)
  process.exitCode = ok ? 0 : 1
} else {
  console.error('Chưa có LibreOffice: hãy cài rồi chạy lại. / No LibreOffice: install it and run this again.')
  process.exitCode = 2
}
