import { type Font, parse } from 'opentype.js'
import type { FontPart, PublishPorts } from '#publish/publisher.ts'

/** Text as outlines of Be Vietnam Pro: it looks the same in every program, whether the font is there or not. */
export interface Outliner {
  /** Width in units of the picture. */
  measure(text: string, size: number, bold: boolean): number
  /** Glyphs with where each begins, in units of the picture from the text’s own beginning. */
  glyphs(text: string, size: number, bold: boolean): { name: string; x: number }[]
  /** Outline of a glyph in units of the font, y downwards, and how many of those units an em has. */
  outline(name: string): { path: string; em: number }
}

interface Known {
  path: string
  advance: number
  em: number
}

/** Reads the fonts. A sign that none of them has is drawn as a question mark. */
export async function createOutliner(font: PublishPorts['font']): Promise<Outliner> {
  const read = async (weight: FontPart['weight'], part: FontPart['part']) =>
    parse((await font({ part, weight, kind: 'woff' })).buffer)
  const fonts: Record<'bold' | 'plain', Font[]> = {
    plain: [await read(400, 'latin'), await read(400, 'vietnamese')],
    bold: [await read(700, 'latin'), await read(700, 'vietnamese')],
  }
  const known = new Map<string, Known>()

  const glyphOf = (sign: string, bold: boolean): { name: string; known: Known } => {
    const name = `${bold ? 'b' : 'p'}${sign.codePointAt(0)?.toString(16)}`
    const before = known.get(name)
    if (before) return { name, known: before }
    const from = fonts[bold ? 'bold' : 'plain'].find((it) => it.charToGlyphIndex(sign) > 0)
    if (!from) return glyphOf('?', bold)
    const glyph = from.charToGlyph(sign)
    const em = from.unitsPerEm
    const made = { path: glyph.getPath(0, 0, em).toPathData(0), advance: glyph.advanceWidth ?? 0, em }
    known.set(name, made)
    return { name, known: made }
  }

  const glyphs: Outliner['glyphs'] = (text, size, bold) => {
    let x = 0
    return [...text.normalize('NFC')].map((sign) => {
      const { name, known: it } = glyphOf(sign, bold)
      const placed = { name, x }
      x += (it.advance / it.em) * size
      return placed
    })
  }

  return {
    measure: (text, size, bold) =>
      [...text.normalize('NFC')].reduce((sum, sign) => {
        const { known: it } = glyphOf(sign, bold)
        return sum + (it.advance / it.em) * size
      }, 0),
    glyphs,
    outline(name) {
      const { path, em } = known.get(name) ?? { path: '', em: 1000 }
      return { path, em }
    },
  }
}
