import { expect, it } from 'vitest'
import { greet } from '#background/greet.ts'

/** `from`: how often the policy is asked for before it is there. */
function machine(policy: Record<string, unknown>, from = 0) {
  const done: string[] = []
  let asked = 0
  return {
    done,
    ports: {
      wait: async () => void done.push('waited'),
      open: async () => done.push('opened'),
      policy: async () => (asked++ < from ? {} : policy),
    },
  }
}

it('greets somebody new, once the policy can be read', async () => {
  const { done, ports } = machine({})
  await greet(ports)
  expect(done.filter((it) => it === 'opened')).toHaveLength(1)
  expect(done.slice(0, -1).every((it) => it === 'waited')).toBe(true)
  expect(done.length).toBeGreaterThan(6)
})

it.each([0, 5])('does not where whoever looks after the machine says no, at look %i', async (from) => {
  const { done, ports } = machine({ welcome: false }, from)
  await greet(ports)
  expect(done).not.toContain('opened')
})
