import { clickOn, sees } from './gestures.ts'
import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

interface Saving {
  saved: Promise<string>[]
}

/** Presses an export button of the log and returns what the file would hold; no file is written. */
export async function readExport(record: Tab, button: string): Promise<string> {
  const spot = { selector: '.button', text: button }
  await waitUntil(() => sees(record, spot), `“${button}”`)
  await record.evaluate(() => {
    const world = globalThis as unknown as Saving
    world.saved = []
    HTMLAnchorElement.prototype.click = () => {}
    URL.createObjectURL = (file) => {
      // Not `text()`, which takes the byte order mark away.
      const text = (file as Blob)
        .arrayBuffer()
        .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
      world.saved.push(text)
      return 'blob:'
    }
  })
  await clickOn(record, spot)
  return waitUntil(
    () => record.evaluate(async () => (await Promise.all((globalThis as unknown as Saving).saved))[0]),
    `“${button}” to make a file`,
  )
}
