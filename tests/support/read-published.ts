import { clickOn } from './gestures.ts'
import { heldFiles, holdFiles } from './hold-files.ts'
import type { Tab } from './learner.ts'

/** Presses the button of a format and returns the file that is handed over; none is written to the disk. */
export async function readPublished(page: Tab, format: string): Promise<{ name: string; bytes: Buffer }> {
  await holdFiles(page)
  await clickOn(page, { selector: `button[aria-label="Làm tệp này: ${format}"]` })
  const [file] = await heldFiles(page, 1, 30_000)
  if (!file) throw new Error(`“${format}” was not made`)
  return file
}
