const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** Multicodec prefix of an Ed25519 public key. */
const ED25519 = [0xed, 0x01]

/** The did:key of an Ed25519 public key of 32 bytes (W3C CCG, did:key method): the key itself, spelled as a name. */
export function toDidKey(publicKey: Uint8Array): string {
  let number = 0n
  for (const byte of [...ED25519, ...publicKey]) number = number * 256n + BigInt(byte)
  let text = ''
  // The prefix is not zero, so there are no leading zeros to spell.
  for (; number > 0n; number /= 58n) text = BASE58.charAt(Number(number % 58n)) + text
  return `did:key:z${text}`
}
