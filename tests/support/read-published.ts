import { clickOn } from './gestures.ts'
import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

interface Saving {
  saved: { name: string; blob: Blob }[]
}

/** Presses the button of a format and returns the file that is handed over; none is written to the disk. */
export async function readPublished(page: Tab, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const world = globalThis as unknown as Saving
    world.saved = []
    let last: Blob | null = null
    URL.createObjectURL = (file) => {
      last = file as Blob
      return 'blob:'
    }
    HTMLAnchorElement.prototype.click = function click() {
      if (last) world.saved.push({ name: this.download, blob: last })
    }
  })
  await clickOn(page, { selector: `button[aria-label="Làm tệp này: ${format}"]` })
  const { name, base64 } = await waitUntil(
    () =>
      page.evaluate(async () => {
        const [first] = (globalThis as unknown as Saving).saved
        if (!first) return null
        const bytes = new Uint8Array(await first.blob.arrayBuffer())
        let text = ''
        for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
        return { name: first.name, base64: btoa(text) }
      }),
    `“${format}” to be made`,
    30_000,
  )
  return { name, bytes: Buffer.from(base64, 'base64') }
}
