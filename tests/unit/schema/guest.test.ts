import { expect, test } from 'vitest'
import { guestPolicy } from '#schema/guest.ts'
import schema from '../../../public/managed-schema.json' with { type: 'json' }

test('without a policy, or with one of other things, the machine is not a shared one', () => {
  for (const none of [{}, { lrsEndpoint: 'https://lrs.example.vn' }, { guestMode: false }])
    expect(guestPolicy.parse(none).guestMode).toBe(false)
})

test('whatever else an administrator wrote there means a shared machine', () => {
  for (const said of [true, 'true', 1]) expect(guestPolicy.parse({ guestMode: said }).guestMode).toBe(true)
})

test('minutes that are none of ours are as if there were none', () => {
  expect(guestPolicy.parse({ guestMode: true, guestIdleMinutes: 5 }).guestIdleMinutes).toBe(5)
  expect(guestPolicy.parse({ guestMode: true, guestIdleMinutes: 7 }).guestIdleMinutes).toBeUndefined()
})

test('the schema for administrators knows the same keys and minutes', () => {
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(guestPolicy.shape)))
  expect(schema.properties.guestIdleMinutes.enum).toEqual([5, 10, 20])
})
