import { base64url, EmbeddedJWK, importJWK, type JWK, jwtVerify } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { toDidKey } from '#learning/did-key.ts'
import { type Signer, signCredential } from '#learning/sign-credential.ts'
import { toCredential } from '#learning/to-credential.ts'
import { toPaper } from '#learning/to-paper.ts'
import { NOW } from './any-log.ts'
import { finishedTour } from './sample-tour-events.ts'

const TOURS = [{ portal: 'dvcqg', tour: 'khai-sinh', version: 3, competences: ['1.1', '2.3'] }]
const WORDS = {
  name: 'Nhật ký tự học (tự khai)',
  description: 'Tự khai. Không phải chứng chỉ, không phải giấy chứng nhận.',
  criteria: 'Làm bài trên cổng.',
  tours: [{ title: 'Đăng ký khai sinh', narrative: 'đã làm trên cổng thật' }],
}

let signer: Signer
let token: string

beforeAll(async () => {
  const { subtle } = crypto
  const { privateKey, publicKey } = await subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  signer = {
    publicKey: new Uint8Array(await subtle.exportKey('raw', publicKey)),
    sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', privateKey, bytes)),
  }
  const issued = {
    did: toDidKey(signer.publicKey),
    id: 'urn:uuid:4f4c7a52-8d3e-4c67-9f0b-2f6d1c9b7a10',
    now: '2026-01-05T08:00:12.345Z',
  }
  token = await signCredential(toCredential(toPaper(finishedTour(), TOURS, null, NOW), WORDS, issued), signer)
})

const parts = () => token.split('.').map((it) => it) as [string, string, string]
const decoded = (part: string) => JSON.parse(new TextDecoder().decode(base64url.decode(part)))

test('jose verifies it with the key in its header', async () => {
  const { payload, protectedHeader } = await jwtVerify(token, EmbeddedJWK)
  expect(Object.keys(protectedHeader).sort()).toEqual(['alg', 'jwk', 'typ'])
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'JWT', jwk: { kty: 'OKP', crv: 'Ed25519' } })
  expect(protectedHeader.jwk).not.toHaveProperty('d')
  expect(payload.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
  expect(payload.name).toBe(WORDS.name)
})

test('and with the key that its issuer’s name spells, read by another’s hand', async () => {
  const did = String(decoded(parts()[1]).iss)
  const { payload } = await jwtVerify(token, await importJWK(keyOf(did), 'EdDSA'))
  expect(payload.iss).toBe(did)
})

test('its claims are those of the credential: Open Badges 3.0, 8.2', async () => {
  const { payload } = await jwtVerify(token, EmbeddedJWK)
  const credential = payload as unknown as ReturnType<typeof toCredential>
  expect(payload.iss).toBe(credential.issuer.id)
  expect(payload.sub).toBe(credential.credentialSubject.id)
  expect(payload.jti).toBe(credential.id)
  expect(payload.nbf).toBe(Date.parse(credential.validFrom) / 1000)
  expect(Number.isInteger(payload.nbf)).toBe(true)
  expect(payload).not.toHaveProperty('vc')
})

test('it says that it is self-asserted, and calls itself no certificate', () => {
  const text = JSON.stringify(decoded(parts()[1]))
  expect(text).toContain('"name":"Tự khai (self-asserted)"')
  expect(text).toContain('Không phải chứng chỉ')
  expect(text).not.toMatch(/achievementType|certificate/i)
  const credential = decoded(parts()[1])
  // Issuer and subject are one: nobody else vouches for it.
  expect(credential.issuer.id).toBe(credential.credentialSubject.id)
  expect(credential.credentialSubject.achievement.alignment.map((it: { targetCode: string }) => it.targetCode)).toEqual(
    ['1.1', '2.3'],
  )
})

test('one changed letter, another’s key or another’s name are refused', async () => {
  const [header, payload, signature] = parts()
  const better = base64url.encode(JSON.stringify({ ...decoded(payload), name: 'Giấy chứng nhận' }))
  await expect(jwtVerify(`${header}.${better}.${signature}`, EmbeddedJWK)).rejects.toThrow('signature')
  const other = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  await expect(jwtVerify(token, other.publicKey)).rejects.toThrow('signature')
  const jwk = await crypto.subtle.exportKey('jwk', other.publicKey)
  const forged = base64url.encode(JSON.stringify({ ...decoded(header), jwk: { kty: 'OKP', crv: 'Ed25519', x: jwk.x } }))
  await expect(jwtVerify(`${forged}.${payload}.${signature}`, EmbeddedJWK)).rejects.toThrow('signature')
})

test('the name of a key is as the did:key method spells it', () => {
  // Of the key whose 32 bytes are zero, and of its like: the prefix makes every name begin with z6Mk.
  for (let n = 0; n < 256; n += 51) {
    const bytes = new Uint8Array(32).fill(n)
    const did = toDidKey(bytes)
    expect(did).toMatch(/^did:key:z6Mk/)
    expect(keyOf(did).x).toBe(base64url.encode(bytes))
  }
})

/** The public key that a did:key of the kind z6Mk… spells. */
function keyOf(did: string): JWK {
  const spelled = did.replace('did:key:z', '')
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const number = [...spelled].reduce((sum, it) => sum * 58n + BigInt(alphabet.indexOf(it)), 0n)
  const bytes = Buffer.from(number.toString(16).padStart(68, '0'), 'hex')
  expect([...bytes.subarray(0, 2)]).toEqual([0xed, 0x01])
  return { kty: 'OKP', crv: 'Ed25519', x: base64url.encode(bytes.subarray(2)) }
}
