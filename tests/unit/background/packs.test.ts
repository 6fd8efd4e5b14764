import { expect, test } from 'vitest'
import { createPacks } from '#background/packs.ts'
import { toBuiltFiles } from '#catalog/built-files.ts'
import { createBuiltIn } from '#catalog/built-in.ts'
import { makePack } from '../catalog/sample-pack.ts'
import { makePackFile } from '../catalog/sample-pack-file.ts'

const arrive = { type: 'arrive' } as const
const look = { type: 'look' } as const
const HERE = { practice: false, host: 'mau.example.vn' }

/** A browser with packs in the extension and in its storage. */
function browser() {
  const written = toBuiltFiles(makePack(), {})
  const world = {
    kept: [] as unknown[],
    storageFails: false,
    hostsFail: false,
    gone: new Set<string>(),
    asked: [] as string[],
    hosts: [] as string[][],
    changed: () => {},
    /** Files of packs come only once this is called. */
    hold: null as Promise<void> | null,
    /** Imported packs come only once this is called. */
    holdKept: null as Promise<void> | null,
  }
  const packs = createPacks({
    builtIn: createBuiltIn(async (file) => {
      world.asked.push(file)
      if (file !== 'index.json') await world.hold
      if (world.gone.has(file)) throw new Error('unread')
      return JSON.parse(JSON.stringify(written[file]))
    }),
    kept: async () => {
      if (world.storageFails) throw new Error('storage')
      const { kept } = world
      await world.holdKept
      return kept
    },
    onChanged: (changed) => {
      world.changed = changed
    },
    setGuideHosts: async (hosts) => {
      world.hosts.push([...hosts])
      if (world.hostsFail) await new Promise(() => {})
    },
  })
  return { world, packs }
}
const titles = ({ packs }: ReturnType<typeof browser>) => packs.catalog.summaries('vi').map((it) => it.key)

test('a page that comes is told its rules while the packs are still on their way', async () => {
  const { world, packs } = browser()
  let come = () => {}
  world.hold = new Promise((done) => {
    come = done
  })
  await packs.readyFor(arrive)
  expect(packs.catalog.rulesFor(HERE).length).toBeGreaterThan(0)
  expect(packs.catalog.summaries('vi')).toEqual([])
  come()
  await packs.readyFor(look)
  expect(packs.catalog.summaries('vi')).toHaveLength(1)
  expect(packs.catalog.rulesFor(HERE).length).toBeGreaterThan(0)
})

test('each file is read once, however much is asked', async () => {
  const { world, packs } = browser()
  await Promise.all([packs.readyFor(look), packs.readyFor(arrive), packs.readyFor(look)])
  await packs.readyFor(look)
  expect(world.asked.sort()).toEqual(['glossary.json', 'index.json', 'mau.json'])
})

test('imported packs that cannot be read leave those that ship working, are said, and are read again next time', async () => {
  const it = browser()
  it.world.kept = [makePackFile()]
  it.world.storageFails = true
  await it.packs.readyFor(look)
  expect(titles(it)).toEqual(['mau/tra-cuu'])
  expect(it.packs.refused.map((one) => one.pack)).toEqual(['gói nhập vào'])
  expect(it.world.hosts).toEqual([])
  it.world.storageFails = false
  await it.packs.readyFor(look)
  expect(titles(it).length).toBeGreaterThan(1)
  expect(it.packs.refused).toEqual([])
})

test.each([null, 7, 'chữ', [], {}])('an imported pack that is %j is refused, and the others go on', async (odd) => {
  const it = browser()
  it.world.kept = [odd, makePackFile()]
  await it.packs.readyFor(look)
  expect(titles(it).length).toBeGreaterThan(1)
  expect(it.packs.refused).toHaveLength(1)
})

test('nobody waits for the sites of imported packs to be set', async () => {
  const it = browser()
  it.world.hostsFail = true
  await it.packs.readyFor(look)
  expect(titles(it)).toEqual(['mau/tra-cuu'])
})

test('whoever asked before packs were imported, and is answered after, is answered with them', async () => {
  const it = browser()
  const first = it.packs.readyFor(look)
  it.world.kept = [makePackFile()]
  it.world.changed()
  await first
  expect(titles(it).length).toBeGreaterThan(1)
})

test('a pack of ours that cannot be read is said, and read again at the next question', async () => {
  const it = browser()
  it.world.gone.add('mau.json')
  await it.packs.readyFor(look)
  expect(titles(it)).toEqual([])
  expect(it.packs.refused).toMatchObject([{ pack: 'mau', file: 'packs/mau.json' }])
  it.world.gone.clear()
  await it.packs.readyFor(look)
  expect(titles(it)).toEqual(['mau/tra-cuu'])
  expect(it.packs.refused).toEqual([])
})

test('a reading that was overtaken by another changes nothing any more', async () => {
  const it = browser()
  let come = () => {}
  it.world.holdKept = new Promise((done) => {
    come = done
  })
  const first = it.packs.readyFor(look)
  it.world.kept = [makePackFile()]
  it.world.holdKept = null
  it.world.changed()
  await it.packs.readyFor(look)
  come()
  await first
  expect(titles(it).length).toBeGreaterThan(1)
})

test('while the packs are read again those that were there go on being there', async () => {
  const it = browser()
  await it.packs.readyFor(look)
  let over = false
  const again = it.packs.again().then(() => {
    over = true
  })
  for (let turn = 0; !over; turn++) {
    expect(titles(it), `turn ${turn}`).toEqual(['mau/tra-cuu'])
    await Promise.resolve()
  }
  await again
})
