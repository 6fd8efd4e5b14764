import type { Credential } from './to-credential.ts'

export interface Signer {
  /** 32 bytes, Ed25519. */
  publicKey: Uint8Array
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
}

/**
 * The credential as a VC-JWT (Open Badges 3.0, 8.2): its own members, and the claims that repeat some of them. There is
 * no `vc` claim: that was the older data model's.
 */
export async function signCredential(credential: Credential, { publicKey, sign }: Signer): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64url(publicKey) }
  const claims = {
    iss: credential.issuer.id,
    sub: credential.credentialSubject.id,
    jti: credential.id,
    nbf: Date.parse(credential.validFrom) / 1000,
  }
  const signed = [
    { alg: 'EdDSA', jwk, typ: 'JWT' },
    { ...credential, ...claims },
  ]
    .map(encoded)
    .join('.')
  return `${signed}.${base64url(await sign(new TextEncoder().encode(signed)))}`
}

function encoded(value: object): string {
  return base64url(new TextEncoder().encode(JSON.stringify(value)))
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (it) => String.fromCharCode(it)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
