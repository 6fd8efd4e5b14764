import { beforeEach, expect, test, vi } from 'vitest'
import { fileDossier, moveDossier, readDossiers } from '../../../src/practice/chung/dossiers.js'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})

test('however many were filed in a tab, each is told from the others', () => {
  for (let n = 0; n < 20; n++) {
    fileDossier('1.001193')
    const ids = readDossiers().map((it) => it.id)
    expect(new Set(ids).size, `after ${n + 1}: ${ids}`).toBe(ids.length)
  }
  const [last] = readDossiers()
  moveDossier(last?.id ?? '', 'da-nhan')
  expect(
    readDossiers()
      .filter((it) => it.state === 'da-nhan')
      .map((it) => it.id),
  ).toEqual([last?.id])
})
