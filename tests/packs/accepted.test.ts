import { expect, test } from 'vitest'
import { readPacks } from '#catalog/read-packs.ts'
import { fault, filesIn, linesOf, packFiles, packNames, packs, pathOf, refused } from './all-packs.ts'

const faultsOf = (name: string, of = refused) =>
  of.filter((it) => it.pack === name).map((it) => fault(pathOf(it.file), 'gói bị từ chối (refused)', it.reason))

test('there are packs at all', () => {
  expect(packNames.length).toBeGreaterThan(0)
})

test.each(packNames)('%s is taken', (name) => {
  expect(faultsOf(name)).toEqual([])
  expect(packs.map((it) => it.portal.id)).toContain(name)
})

test('the template is a pack that would be taken, so that whoever copies it begins with something whole', () => {
  const mau = readPacks(filesIn('mau', 'src/tours/_template'))
  expect(faultsOf('mau', mau.refused)).toEqual([])
})

test.each(packNames)('every file of %s is one a person can take in', (name) => {
  const long = Object.keys(packFiles)
    .filter((file) => file.startsWith(`${name}/`) && linesOf(file) > 200)
    .map((file) => fault(pathOf(file), `${linesOf(file)} dòng`, 'chia thành nhiều tệp, tối đa 200 dòng (split it)'))
  expect(long).toEqual([])
})

test.each(packNames)('every file of %s is one that is read', (name) => {
  const known = /^[^/]+\/(portal\.json|pages\.json|(tours|parts|tips)\/[^/]+\.json|locales\/[a-z]+\/[^/]+\.json)$/
  const lost = Object.keys(packFiles)
    .filter((file) => file.startsWith(`${name}/`) && !known.test(file))
    .map((file) => fault(pathOf(file), 'tệp', 'không ai đọc, chuyển vào đúng thư mục (nobody reads it: move it)'))
  expect(lost).toEqual([])
})

test.each(packs.map((pack) => ({ name: pack.portal.id, pack })))('every part of $name is used', ({ name, pack }) => {
  const idle = pack.parts
    .filter((part) => !pack.tours.some((it) => it.uses.includes(part.id)))
    .map((part) =>
      fault(pathOf(`${name}/parts/${part.id}.json`), 'phần', 'không bài nào dùng, hãy xóa (unused: delete)'),
    )
  expect(idle).toEqual([])
})
