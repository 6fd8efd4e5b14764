import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { LEVELS, lrsEndpoint, lrsPolicy } from '#schema/lrs.ts'
import { parse } from '#schema/parse.ts'

test.each([
  ['https://lrs.example.vn/xapi', 'https://lrs.example.vn/xapi'],
  ['  https://lrs.example.vn/xapi/ ', 'https://lrs.example.vn/xapi'],
  ['https://lrs.example.vn/xapi/statements', 'https://lrs.example.vn/xapi'],
  ['https://lrs.example.vn:8443/xapi/statements/', 'https://lrs.example.vn:8443/xapi'],
  ['http://localhost:8081/xAPI', 'http://localhost:8081/xAPI'],
  ['http://127.0.0.1:8081/xAPI', 'http://127.0.0.1:8081/xAPI'],
])('%s is the address of a store', (typed, read) => {
  expect(lrsEndpoint.parse(typed)).toBe(read)
})

test.each([
  '',
  'lrs.example.vn',
  'http://lrs.example.vn/xapi',
  'http://localhost.example.vn/xapi',
  'http://127.0.0.1.example.vn/xapi',
  'https://key:secret@lrs.example.vn/xapi',
  'https://lrs.example.vn/xapi?key=1',
  'https://lrs.example.vn/xapi#a',
  'javascript:alert(1)',
  'file:///etc',
])('%s is not', (typed) => {
  expect(lrsEndpoint.safeParse(typed).success).toBe(false)
})

test('a fault in the policy is told in both languages, with its place', () => {
  const read = parse(lrsPolicy, { lrsEndpoint: 'http://lrs.example.vn', flushJitterMinutes: 'nhiều' })
  const faults = 'faults' in read ? read.faults.join('\n') : ''
  expect(faults).toMatch(/lrsEndpoint: .*https/)
  expect(faults).toMatch(/flushJitterMinutes: cần kiểu .*\(.+\)/)
})

test('the schema that Chrome and Edge read has the same keys, kinds and limits', () => {
  const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'))
  const made = z.toJSONSchema(lrsPolicy, { io: 'input' }) as { properties: Record<string, Record<string, unknown>> }
  expect(shipped.type).toBe('object')
  // One that has it at the top keeps the extension from loading.
  expect(shipped).not.toHaveProperty('additionalProperties')
  expect(Object.keys(shipped.properties)).toEqual(expect.arrayContaining(Object.keys(made.properties)))
  for (const [key, { type }] of Object.entries(made.properties)) expect(shipped.properties[key].type).toBe(type)
  expect(shipped.properties.sendLevel.enum).toEqual([...LEVELS])
  expect(shipped.properties.flushJitterMinutes).toMatchObject({ minimum: 0, maximum: 60 })
})
