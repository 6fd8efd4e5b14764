import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

interface World {
  held: { name: string; type: string; base64: Promise<string> }[]
}

/** From now on a file that the page would save is held in the page; none is written. */
export async function holdFiles(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const world = globalThis as unknown as World
    const blobs: Blob[] = []
    world.held = []
    URL.createObjectURL = (file) => {
      blobs.push(file as Blob)
      return `blob:${blobs.length - 1}`
    }
    HTMLAnchorElement.prototype.click = function () {
      const file = blobs[Number(this.getAttribute('href')?.slice('blob:'.length))]
      if (!file) return
      const base64 = new Promise<string>((done) => {
        const reader = new FileReader()
        reader.onload = () => done(String(reader.result).split(',')[1] ?? '')
        reader.readAsDataURL(file)
      })
      world.held.push({ name: this.download, type: file.type, base64 })
    }
  })
}

/** Every file the page has saved since, in order, once there are so many. */
export function heldFiles(tab: Tab, count: number, timeout?: number) {
  return waitUntil(
    async () => {
      const held = await tab.evaluate(async () => {
        const { held } = globalThis as unknown as World
        return Promise.all(held.map(async ({ name, type, base64 }) => ({ name, type, base64: await base64 })))
      })
      return held.length >= count && held.map((it) => ({ ...it, bytes: Buffer.from(it.base64, 'base64') }))
    },
    `${count} files`,
    timeout,
  )
}
