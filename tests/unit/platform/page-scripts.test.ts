import { beforeEach, expect, test, vi } from 'vitest'
import { setGuideHosts } from '#platform/page-scripts.ts'

interface Script {
  id: string
  matches: string[]
}
const browser = vi.hoisted(() => ({ scripts: [] as Script[] }))

vi.mock('webextension-polyfill', () => {
  const pause = () => new Promise<void>((done) => setTimeout(done))
  return {
    default: {
      permissions: { contains: async () => true },
      scripting: {
        async getRegisteredContentScripts({ ids }: { ids: string[] }) {
          await pause()
          return browser.scripts.filter((it) => ids.includes(it.id))
        },
        async unregisterContentScripts({ ids }: { ids: string[] }) {
          await pause()
          browser.scripts = browser.scripts.filter((it) => !ids.includes(it.id))
        },
        async registerContentScripts([script]: [Script]) {
          if (browser.scripts.some((it) => it.id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
          browser.scripts.push(script)
          await pause()
        },
      },
    },
  }
})
beforeEach(() => {
  browser.scripts = []
})

test('of two changes at once the later one holds', async () => {
  await Promise.all([setGuideHosts(['mot.gov.vn']), setGuideHosts(['mot.gov.vn', 'hai.gov.vn'])])
  expect(browser.scripts.map((it) => it.matches)).toEqual([['https://mot.gov.vn/*', 'https://hai.gov.vn/*']])
  await Promise.all([setGuideHosts(['ba.gov.vn']), setGuideHosts([])])
  expect(browser.scripts).toEqual([])
})
