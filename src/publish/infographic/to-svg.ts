import { escapeHtml } from '#publish/guide/html.ts'
import type { Outliner } from './outline.ts'
import type { Mark, Picture } from './picture.ts'

/** A picture as SVG. Each glyph is written once; a picture has no text that a missing font could change. */
export function toSvg({ width, height, marks, title, words }: Picture, outliner: Outliner): string {
  const used = new Set<string>()
  const drawn = marks.map((mark) => toElement(mark, outliner, used))
  const glyphs = [...used].map((name) => `<path id="${name}" d="${outliner.outline(name).path}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">${escapeHtml(title)}</title>
<desc id="d">${escapeHtml(words)}</desc>
<defs>${glyphs.join('')}</defs>
${drawn.join('\n')}
</svg>
`
}

function toElement(mark: Mark, outliner: Outliner, used: Set<string>): string {
  if (mark.kind === 'box') {
    const { x, y, width, height, radius, fill, line } = mark
    const stroke = line ? ` stroke="${line}" stroke-width="2"` : ''
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"${stroke}/>`
  }
  if (mark.kind === 'disc')
    return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${mark.radius}" fill="${mark.fill}"/>`
  if (mark.kind === 'path')
    return `<path transform="translate(${round(mark.x)} ${round(mark.y)}) scale(${round(mark.scale)})" fill="${mark.fill}" d="${mark.path}"/>`
  const { x, y, text, size, bold, fill } = mark
  const glyphs = outliner.glyphs(text, size, bold).filter(({ name }) => outliner.outline(name).path !== '')
  const em = glyphs[0] ? outliner.outline(glyphs[0].name).em : 1000
  const uses = glyphs.map((it) => {
    used.add(it.name)
    return `<use xlink:href="#${it.name}" x="${Math.round((it.x / size) * em)}"/>`
  })
  return `<g fill="${fill}" transform="translate(${round(x)} ${round(y)}) scale(${round(size / em)})">${uses.join('')}</g>`
}

function round(n: number): number {
  return Math.round(n * 10_000) / 10_000
}
