import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** A zip file knows local time alone, so this is one day everywhere. */
const DAY = new Date(1980, 0, 1)
const STAMP = '1980-01-01T00:00:00Z'

/** Files by path as one zip, packed the same way each time. */
export function zip(files: Readonly<Record<string, Uint8Array | string>>) {
  const parts: Zippable = {}
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    parts[path] = [bytes, { mtime: DAY, level: 6 }]
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>
}

/** An office file as a library wrote it, without the moment at which it did: the same content gives the same bytes. */
export function steadyOffice(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array | string> = {}
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue
    files[path] =
      path === 'docProps/core.xml'
        ? strFromU8(content).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`)
        : content
  }
  return zip(files)
}
