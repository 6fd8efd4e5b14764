import { randomUUID } from 'node:crypto'
import { createPreparer } from '#background/prepare-statements.ts'
import { createSender } from '#background/send-statements.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import { postStatements } from '#platform/lrs-requests.ts'
import { HOME_PAGE, type Lrs } from '#schema/lrs.ts'
import type { TourInput } from '#schema/session.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { createSessionService } from '#session/session-service.ts'
import { makePack } from '../unit/catalog/sample-pack.ts'

const STEPS = ['chao', 'bam', 'doc']

/**
 * A learner's machine: the real log, outbox and sender over a real IndexedDB, with a clock and a network that the test
 * holds. `kill` is the background killed at once and woken again: the old one never does anything more.
 */
export function createLearner(lrs: Partial<Lrs> & Pick<Lrs, 'endpoint'>) {
  const name = `may-${randomUUID()}`
  const catalog = createCatalog(readPacks(makePack()).packs)
  const { tour } = catalog.tour('mau/tra-cuu', 'vi')!
  const world = {
    lrs: { ...DEFAULTS, ...lrs } as Lrs | null,
    allowed: true,
    /** The browser's storage gives no answer but an error. */
    broken: false,
    /** ms since 1970. */
    now: Date.now(),
    alarmAt: null as number | null,
    fetch: globalThis.fetch,
    posts: [] as { ids: string[]; bytes: number; at: number; status: number }[],
    flushes: { now: 0, most: 0 },
  }
  let alive = 0
  let locked: number | null = null

  function wake() {
    alive += 1
    const me = alive
    const dead = () => new Promise<never>(() => {})
    const ids = { now: () => new Date(world.now).toISOString(), newId: () => randomUUID() as string }
    const disk = createDiskStore(
      {
        prepare: createPreparer({
          catalog,
          ready: async () => {},
          lrs: async () => world.lrs,
          random: () => 0.5,
          ...ids,
        }),
        frozen: () => void sender.wake(),
      },
      name,
    )
    const sender = createSender({
      outbox: disk.outbox,
      async lrs() {
        if (world.broken) throw new Error('storage')
        return alive === me ? world.lrs : dead()
      },
      allowed: async () => world.allowed,
      async post(to, body) {
        if (alive !== me) return dead()
        const sent = JSON.parse(body) as { id: string }[]
        world.flushes.now += 1
        world.flushes.most = Math.max(world.flushes.most, world.flushes.now)
        const answer = await postStatements(to, body, (...how) => world.fetch(...how))
        world.flushes.now -= 1
        world.posts.push({
          ids: sent.map((it) => it.id),
          bytes: Buffer.byteLength(body),
          at: world.now,
          status: answer.status,
        })
        return alive === me ? answer : dead()
      },
      now: () => world.now,
      random: () => 0.5,
      alarm: (at) => {
        if (alive === me) world.alarmAt = at
      },
      async alone(job) {
        if (locked !== null && locked === alive) return null
        locked = me
        try {
          return await job()
        } finally {
          if (locked === me) locked = null
        }
      },
    })
    const service = createSessionService({ store: disk, tourOf: () => tour, changed: () => {}, ...ids })
    return { disk, sender, service }
  }

  let now = wake()
  const tell = (attempt: string, input: TourInput) => now.service.tell(attempt, randomUUID(), input)
  return {
    world,
    get parts() {
      return now
    },
    kill() {
      now = wake()
    },
    async finishTour(): Promise<boolean> {
      const { attempt } = await now.service.start('mau', tour, 'practise', 1)
      let saved = true
      for (const step of STEPS) {
        world.now += 1000
        ;({ saved } = await tell(attempt, { type: 'pressed', button: 'next', step }))
      }
      return saved
    },
    async leaveTour() {
      const { attempt } = await now.service.start('mau', tour, 'real', 1)
      await tell(attempt, { type: 'pressed', button: 'leave', step: 'chao' })
      return attempt
    },
    /** The alarm rings, as often as it is set, for so many hours. */
    async waitHours(hours: number) {
      const end = world.now + hours * 3_600_000
      await now.sender.wake()
      while (world.alarmAt !== null && world.alarmAt <= end) {
        world.now = Math.max(world.now, world.alarmAt)
        world.alarmAt = null
        await now.sender.wake()
      }
    },
    look: () => now.disk.outbox.look(20),
    /** A tour during which the disk takes nothing, until its last step. */
    async finishTourOnFullDisk(): Promise<{ savedWhileFull: boolean }> {
      const { attempt } = await now.service.start('mau', tour, 'practise', 1)
      fillDisk(true)
      await tell(attempt, { type: 'pressed', button: 'next', step: 'chao' })
      const { saved } = await tell(attempt, { type: 'pressed', button: 'next', step: 'bam' })
      fillDisk(false)
      await tell(attempt, { type: 'pressed', button: 'next', step: 'doc' })
      return { savedWhileFull: saved }
    },
    fillDisk,
    /** Attempts that have ended, by the log. */
    async ends(): Promise<string[]> {
      const { events } = readableEvents(await now.disk.events())
      return events.filter((it) => it.type === 'tour-finished' || it.type === 'tour-left').map((it) => it.attempt)
    },
    /** Every statement ever made, as it lies in the outbox. */
    made: () => inOutbox(name, 'readonly', (store) => store.getAll() as IDBRequest<Made[]>),
    /** Changes what lies in the outbox. */
    async spoil(id: string, json: string) {
      const row = (await this.made()).find((it) => it.id === id)
      await inOutbox(name, 'readwrite', (store) => store.put({ ...row, json }))
    },
  }
}

interface Made {
  id: string
  attempt: string
  json: string
  state: string
}

async function inOutbox<T>(name: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) {
  const settled = <R>(asked: IDBRequest<R>) =>
    new Promise<R>((ok, no) => {
      asked.onsuccess = () => ok(asked.result)
      asked.onerror = () => no(asked.error)
    })
  const db = await settled(indexedDB.open(name))
  try {
    return await settled(ask(db.transaction('outbox', mode).objectStore('outbox')))
  } finally {
    db.close()
  }
}

/** What a full disk does to IndexedDB, as the browsers do it. */
function fillDisk(full: boolean) {
  const writer = IDBObjectStore.prototype as { add: unknown; put: unknown }
  if (!full) return Object.assign(writer, { add: ADD, put: PUT })
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  Object.assign(writer, { add: refuse, put: refuse })
}
const { add: ADD, put: PUT } = IDBObjectStore.prototype

const DEFAULTS: Omit<Lrs, 'endpoint'> = {
  key: 'khoa',
  secret: 'mat-khau',
  level: 'tour',
  homePage: HOME_PAGE,
  jitterMinutes: 0,
  byPolicy: false,
}

export type TestLearner = ReturnType<typeof createLearner>
