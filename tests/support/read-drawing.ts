import type { Tab } from './learner.ts'

/** What a browser's own decoder makes of an SVG file. */
export interface ReadDrawing {
  width: number
  height: number
  /** Lines of it, as their glyphs are called. */
  lines: string[]
  /** How much of each line's ink is where the browser's own letters of the same font put it, from 0 to 1. */
  alike: number[]
}

/** `page`: one of the extension's own, which has the font. */
export function readDrawing(page: Tab, svg: string): Promise<ReadDrawing> {
  return page.evaluate(async (text) => {
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = () => {
      const made = Object.assign(document.createElement('canvas'), { width, height })
      const context = made.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('no canvas')
      return context
    }
    const drawn = canvas()
    drawn.drawImage(image, 0, 0)
    await Promise.all(['400', '700'].map((it) => document.fonts.load(`${it} 20px "Be Vietnam Pro"`, 'aặ')))

    const groups = [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('g[transform]')]
    const lines = groups.map((group) => {
      const [x = 0, y = 0, scale = 0] = (group.getAttribute('transform') ?? '').match(/[\d.]+/g)?.map(Number) ?? []
      const signs = [...group.querySelectorAll('use')].map((use) => {
        const name = use.getAttribute('xlink:href')?.slice(1) ?? ''
        const sign = String.fromCodePoint(Number.parseInt(name.slice(1), 16))
        return { sign, bold: name.startsWith('b'), x: x + Number(use.getAttribute('x')) * scale }
      })
      return { signs, x, y, size: scale * 1000 }
    })
    const alike = lines.map(({ signs, x, y, size }) => {
      const own = canvas()
      for (const it of signs) {
        own.font = `${it.bold ? 700 : 400} ${size}px "Be Vietnam Pro"`
        own.fillText(it.sign, it.x, y)
      }
      const last = signs.at(-1)?.x ?? x
      const box = [Math.floor(x), Math.floor(y - size), Math.ceil(last + size - x), Math.ceil(size * 1.3)] as const
      const [a, b] = [drawn.getImageData(...box).data, own.getImageData(...box).data]
      let [both, either] = [0, 0]
      for (let at = 0; at < a.length; at += 4) {
        // Ink is what is not as the ground at the line's beginning.
        const far = [0, 1, 2].reduce((sum, part) => sum + Math.abs((a[at + part] ?? 0) - (a[part] ?? 0)), 0)
        const [inked, meant] = [far > 200, (b[at + 3] ?? 0) > 127]
        if (inked && meant) both += 1
        if (inked || meant) either += 1
      }
      return either === 0 ? 0 : both / either
    })
    return { width, height, lines: lines.map((it) => it.signs.map(({ sign }) => sign).join('')), alike }
  }, svg)
}
