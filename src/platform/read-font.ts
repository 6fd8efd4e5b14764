import latin400Woff from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff?url'
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin700Woff from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff?url'
import latin700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url'
import vietnamese400Woff from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese700Woff from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff?url'
import vietnamese700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url'

const ADDRESSES: Record<string, string> = {
  'latin 400 woff2': latin400,
  'latin 700 woff2': latin700,
  'vietnamese 400 woff2': vietnamese400,
  'vietnamese 700 woff2': vietnamese700,
  'latin 400 woff': latin400Woff,
  'latin 700 woff': latin700Woff,
  'vietnamese 400 woff': vietnamese400Woff,
  'vietnamese 700 woff': vietnamese700Woff,
}

/** A font file of the extension's own. */
export async function readFont(part: { part: string; weight: number; kind: string }): Promise<Uint8Array<ArrayBuffer>> {
  const address = ADDRESSES[`${part.part} ${part.weight} ${part.kind}`]
  if (!address) throw new Error('no such font')
  return new Uint8Array(await (await fetch(address)).arrayBuffer())
}
