import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { change, makePack } from '../catalog/sample-pack.ts'
import { asker, createBackground, see, start } from './fake-ports.ts'

const HELP = {
  hotline: { number: '1900 0000', source: 'nguon' },
  desk: { text: 'Hỏi ở xã.', source: 'nguon' },
}

function withHelp(help: unknown, desk?: string) {
  const files = change(makePack(), 'mau/portal.json', ['help'], help)
  return readPacks(change(files, 'mau/locales/en/pack.json', ['portal', 'desk'], desk))
}

test('whom to ask about a portal is what its pack says, with its source, in the reader’s language', () => {
  const { packs } = withHelp(HELP, 'Ask at the commune.')
  const [mau] = createCatalog(packs).help('vi')
  expect(mau).toEqual({
    ...{ id: 'mau', name: 'Cổng mau', hosts: ['mau.example.vn'] },
    hotline: { number: '1900 0000', cited: 'Nguồn (2026-09-26)' },
    desk: { text: 'Hỏi ở xã.', cited: 'Nguồn (2026-09-26)' },
  })
  expect(createCatalog(packs).help('en')[0]?.desk?.text).toBe('Ask at the commune.')
})

test('a number from a pack that somebody imported is not shown: it could be anybody’s', () => {
  const { packs } = withHelp(HELP, 'Ask at the commune.')
  expect(createCatalog(packs.map((it) => ({ ...it, imported: 1 }))).help('vi')).toEqual([])
})

test('help without a source, or without its English, refuses the pack', () => {
  const unknown = withHelp({ hotline: { number: '1900 0000', source: 'khong-co' } })
  expect(unknown.refused[0]?.reason).toContain('khong-co')
  expect(withHelp(HELP).refused[0]?.reason).toContain('portal.desk')
})

test('the sheet says where one is in the tour of that tab, and whose portals it has to do with', async () => {
  const { wake } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, asker(1))
  await answerers['start-tour'](start, asker(1))
  const sheet = await answerers['read-help']({ type: 'read-help', tab: 1 }, asker(1))
  expect(sheet.at).toEqual({ title: 'Tra cứu hồ sơ', number: 1, total: 3, page: 'Trang trang-chu', do: 'Làm chao.' })
  expect(sheet.portals.map((it) => it.id)).toEqual(['mau'])
  const nowhere = await answerers['read-help']({ type: 'read-help', tab: 9 }, asker(9))
  expect([nowhere.at, nowhere.portals.map((it) => it.id)]).toEqual([null, ['mau', 'khac']])
})
