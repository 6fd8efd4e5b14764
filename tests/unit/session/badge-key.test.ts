import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { forgetBadgeKey, openBadgeKey } from '#session/badge-key.ts'

test('the key is made once, cannot be read out, and is gone when it is to be forgotten', async () => {
  // What stands in for the disk here keeps no keys: only whether one was kept can be seen, in the browsers the rest is.
  const exported = vi.spyOn(crypto.subtle, 'generateKey')
  const key = await openBadgeKey(crypto, 'mot')
  expect(exported).toHaveBeenCalledWith('Ed25519', false, ['sign', 'verify'])
  if (typeof key === 'string') throw new Error(key)
  expect(key.publicKey).toHaveLength(32)
  expect(await key.sign(new Uint8Array([1]))).toHaveLength(64)
  await forgetBadgeKey('mot')
})

test('a browser that knows no Ed25519 says so', async () => {
  const none = { subtle: { generateKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) } }
  expect(await openBadgeKey(none as unknown as Crypto, 'hai')).toBe('unsupported')
})

test('a browser that keeps no key says so', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError')
  })
  expect(await openBadgeKey(crypto, 'ba')).toBe('failed')
  open.mockRestore()
})
