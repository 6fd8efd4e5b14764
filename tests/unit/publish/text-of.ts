import { strFromU8, unzipSync } from 'fflate'
import type { PublishedFile } from '#publish/publisher.ts'

/** All that can be read in a published file: what is in the parts of one that is packed, too. */
export function textOf({ bytes }: Pick<PublishedFile, 'bytes'>): string {
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = packed ? Object.values(unzipSync(bytes)) : [bytes]
  return parts
    .map((it) => strFromU8(it))
    .join('\n')
    .normalize('NFC')
}
