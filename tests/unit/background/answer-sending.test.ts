import { expect, test } from 'vitest'
import { answerSending, type SendingPorts } from '#background/answer-sending.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { AT_EASE } from '#learning/outbox.ts'
import type { Lrs } from '#schema/lrs.ts'
import { asker } from './fake-ports.ts'

const own = asker(null)
const LRS: Lrs = {
  ...{ endpoint: 'https://lrs.example.vn/xapi', key: 'khóa', secret: 'mật khẩu' },
  ...{ level: 'tour', homePage: 'https://hrm.example.vn', jitterMinutes: 0, byPolicy: false },
}
const refused = [{ id: 'a', tour: 'p/bai', at: '2026-01-01T08:00:00.000Z', reason: 'bad' as const }]

function machine({ lrs = LRS as Lrs | null, allowed = true, guest = false } = {}) {
  const posted: string[] = []
  const answers = answerSending({
    catalog: createCatalog([]),
    outbox: {
      look: async () => ({ counts: { waiting: 0, sent: 0, refused: 1 }, state: AT_EASE, refused }),
    } as unknown as SendingPorts['outbox'],
    sender: {} as SendingPorts['sender'],
    choice: async () => ({ lrs, faults: [] }),
    allowed: async () => allowed,
    post: async (_, body) => {
      posted.push(body)
      return { status: 200, retryAfter: null }
    },
    about: async () => ({ status: 200, retryAfter: null, versions: ['1.0.3'] }),
    isGuest: async () => guest,
  })
  return { answers, posted }
}

test('what is told of the store holds neither its key nor its secret, and a guest is told neither statements nor store of the owner’s', async () => {
  for (const guest of [false, true]) {
    const seen = await machine({ guest }).answers['see-sending']({ type: 'see-sending' }, own)
    expect(seen.refused).toEqual(guest ? [] : refused)
    expect(seen.lrs).toEqual(guest ? null : { endpoint: LRS.endpoint, level: 'tour', byPolicy: false })
    expect(seen.guest).toBe(guest)
  }
  const byPolicy = machine({ guest: true, lrs: { ...LRS, byPolicy: true } })
  expect((await byPolicy.answers['see-sending']({ type: 'see-sending' }, own)).lrs?.endpoint).toBe(LRS.endpoint)
})

test('a store is tried only where there is one and it may be reached, and with nothing in it', async () => {
  const tried = async (how: Parameters<typeof machine>[0]) => {
    const { answers, posted } = machine(how)
    return [(await answers['try-lrs']({ type: 'try-lrs' }, own)).result, posted]
  }
  expect(await tried({ lrs: null })).toEqual(['none', []])
  expect(await tried({ allowed: false })).toEqual(['not-allowed', []])
  expect(await tried({})).toEqual(['ok', ['[]']])
})
