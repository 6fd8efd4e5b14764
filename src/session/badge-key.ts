import { deleteDB, openDB } from 'idb'
import type { Signer } from '#learning/sign-credential.ts'

/** Apart from the log: it is made only when somebody asks for a badge. */
const NAME = 'dan-loi-badge'

/** Why there is no key: the browser knows no Ed25519, or keeps no key. */
export type NoSigner = 'unsupported' | 'failed'

/**
 * This browser's own key for badges, made at its first use. Its private half cannot be read out, by us neither: it can
 * only sign.
 */
export async function openBadgeKey({ subtle }: Crypto, name = NAME): Promise<Signer | NoSigner> {
  const made = await makePair(subtle)
  if (!made) return 'unsupported'
  try {
    const db = await openDB<{ keys: { key: string; value: CryptoKeyPair } }>(name, 1, {
      upgrade: (it) => void it.createObjectStore('keys'),
    })
    // The first to be written stays: two pages may ask at once.
    const tx = db.transaction('keys', 'readwrite')
    const kept = await tx.store.get('badge')
    if (!kept) await tx.store.put(made, 'badge')
    await tx.done
    db.close()
    const { privateKey, publicKey } = kept ?? made
    return {
      publicKey: new Uint8Array(await subtle.exportKey('raw', publicKey)),
      sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', privateKey, bytes)),
    }
  } catch {
    return 'failed'
  }
}

/** Whoever learns here next is somebody else. */
export async function forgetBadgeKey(name = NAME): Promise<void> {
  await deleteDB(name)
}

async function makePair(subtle: SubtleCrypto): Promise<CryptoKeyPair | null> {
  try {
    return await subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  } catch {
    return null
  }
}
