import type { Box, Tab } from './learner.ts'

export interface ReadShot {
  shot: string
  /** Of the file, as one letter each. */
  bytes: string
  width: number
  height: number
  /** How far the lightest and darkest pixel are apart, 0 to 255, in the places asked for and in the whole. */
  spread: number[]
  whole: number
}

/** The pictures kept beside drafts, in no order. `boxes` are in CSS pixels of a page that was `viewWidth` wide. */
export function readShots(page: Tab, boxes: readonly Box[], viewWidth: number): Promise<ReadShot[]> {
  return page.evaluate(
    async (asked: { boxes: readonly Box[]; viewWidth: number }) => {
      const db = await new Promise<IDBDatabase>((ok, no) => {
        const opening = indexedDB.open('dan-loi-shots')
        opening.onsuccess = () => ok(opening.result)
        opening.onerror = () => no(opening.error)
      })
      const all = <T>(run: (store: IDBObjectStore) => IDBRequest) =>
        new Promise<T>((ok, no) => {
          const asking = run(db.transaction('shots').objectStore('shots'))
          asking.onsuccess = () => ok(asking.result as T)
          asking.onerror = () => no(asking.error)
        })
      const keys = await all<[string, string][]>((store) => store.getAllKeys())
      const blobs = await all<Blob[]>((store) => store.getAll())
      db.close()
      return Promise.all(
        blobs.map(async (blob, at) => {
          const bitmap = await createImageBitmap(blob)
          const { width, height } = bitmap
          const paint = new OffscreenCanvas(width, height).getContext('2d')
          paint?.drawImage(bitmap, 0, 0)
          const spreadIn = (x: number, y: number, w: number, h: number) => {
            const data = paint?.getImageData(Math.round(x), Math.round(y), Math.round(w), Math.round(h)).data ?? []
            let [low, high] = [765, 0]
            for (let n = 0; n < data.length; n += 4) {
              const light = (data[n] ?? 0) + (data[n + 1] ?? 0) + (data[n + 2] ?? 0)
              low = Math.min(low, light)
              high = Math.max(high, light)
            }
            return (high - low) / 3
          }
          const scale = width / asked.viewWidth
          const bytes = new Uint8Array(await blob.arrayBuffer())
          return {
            ...{ shot: keys[at]?.[1] ?? '', width, height, whole: spreadIn(0, 0, width, height) },
            bytes: Array.from(bytes, (it) => String.fromCharCode(it)).join(''),
            // Not up to the edge: the frame around it is painted, and JPEG smears.
            spread: asked.boxes.map((it) =>
              spreadIn((it.x + 6) * scale, (it.y + 6) * scale, (it.width - 12) * scale, (it.height - 12) * scale),
            ),
          }
        }),
      )
    },
    { boxes, viewWidth },
  )
}
