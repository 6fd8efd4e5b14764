import type { FontPart, PublishPorts } from '#publish/publisher.ts'
import { toBase64 } from './html.ts'

export const RANGES: Record<FontPart['part'], string> = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2122,U+2191,U+2193,U+2212',
}

/** Be Vietnam Pro inside a style sheet, so that a file needs nothing beside it. */
export async function fontFaces(font: PublishPorts['font']): Promise<string> {
  const faces: string[] = []
  for (const weight of [400, 700] as const)
    for (const part of ['latin', 'vietnamese'] as const) {
      const data = toBase64(await font({ part, weight, kind: 'woff2' }))
      faces.push(
        `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${RANGES[part]}}`,
      )
    }
  return faces.join('\n')
}
