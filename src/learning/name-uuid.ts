/** Namespace of the ids below: made once, at random. */
const NAMESPACE = [0x8e, 0x2b, 0x5d, 0x0a, 0x61, 0x4f, 0x4c, 0x93, 0xa7, 0x1c, 0x3f, 0x90, 0xd2, 0x68, 0x7b, 0x15]

export type Digest = (algorithm: 'SHA-1', bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>

/** A UUID of version 5 (RFC 9562): the same name has the same one wherever it is made. */
export async function nameUuid(name: string, digest: Digest): Promise<string> {
  const bytes = new Uint8Array(await digest('SHA-1', new Uint8Array([...NAMESPACE, ...new TextEncoder().encode(name)])))
  const hex = [...bytes.subarray(0, 16)].map((it, at) => {
    if (at === 6) return (it & 0x0f) | 0x50
    return at === 8 ? (it & 0x3f) | 0x80 : it
  })
  const text = hex.map((it) => it.toString(16).padStart(2, '0')).join('')
  return [0, 8, 12, 16, 20].map((from, at) => text.slice(from, [8, 12, 16, 20, 32][at])).join('-')
}
