import { expect, it, vi } from 'vitest'
import { greet } from '#background/greet.ts'

function machine(policy: Record<string, unknown>) {
  const done: string[] = []
  const note = (what: string) => () => Promise.resolve(void done.push(what))
  return { done, ports: { wait: note('waited'), open: note('opened'), policy: vi.fn(async () => policy) } }
}

it('greets somebody new, once the policy can be read', async () => {
  const { done, ports } = machine({})
  await greet(ports)
  expect(done).toEqual(['waited', 'opened'])
})

it('does not where whoever looks after the machine says no', async () => {
  const { done, ports } = machine({ welcome: false })
  await greet(ports)
  expect(done).toEqual(['waited'])
})
