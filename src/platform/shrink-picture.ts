import type { Box } from '#schema/shot.ts'

const WIDEST = 960
const QUALITY = 0.82

/**
 * A picture of a page as a small JPEG, with what was hidden on the page painted over once more. `width`: of the page's
 * view in CSS pixels, which the boxes are in.
 */
export async function shrinkPicture(picture: string, boxes: readonly Box[], width: number): Promise<Blob> {
  const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (it) => it.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const scale = Math.min(1, WIDEST / width)
  const canvas = new OffscreenCanvas(
    Math.round(width * scale),
    Math.round((bitmap.height * width * scale) / bitmap.width),
  )
  const paint = canvas.getContext('2d')
  if (!paint) throw new Error('no canvas')
  paint.imageSmoothingQuality = 'high'
  paint.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  for (const it of boxes) {
    const [x, y, w, h] = [it.x, it.y, it.width, it.height].map((size) => size * scale) as [
      number,
      number,
      number,
      number,
    ]
    paint.fillStyle = '#e4e8ee'
    paint.fillRect(x, y, w, h)
    paint.strokeStyle = '#a9b4c2'
    paint.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
}
