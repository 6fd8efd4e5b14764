import type { Draft, DraftStep } from '../../src/schema/draft.ts'
import type { Learner, Tab } from './learner.ts'

interface World {
  browser?: { storage: Storage }
  chrome: { storage: Storage }
}

interface Storage {
  local: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> }
}

/** A draft of these steps, as a recording would have made it on the practice portal. */
export function sampleDraft(steps: readonly DraftStep[], more: Partial<Draft> = {}): Draft {
  return {
    v: 1,
    id: 'ghi-thu',
    title: { vi: 'Bài ghi thử', en: 'A recorded tour' },
    summary: { vi: 'Bài để thử.', en: 'A tour to try.' },
    by: '',
    madeOn: '2026-11-22',
    changedAt: '2026-11-22T08:00:00.000Z',
    version: 1,
    hosts: ['tu-phap.luyen-tap.localhost', 'to-khai.luyen-tap.localhost'],
    start: steps[0]?.page ?? null,
    pages: [],
    steps: [...steps],
    ...more,
  }
}

/** Lays a draft where the studio keeps them. `page`: one of the extension’s own. */
export function seedDraft(page: Tab, draft: Draft): Promise<void> {
  return page.evaluate(async (it) => {
    const { browser, chrome } = globalThis as unknown as World
    await (browser ?? chrome).storage.local.set({ [`draft:${it.id}`]: it })
  }, draft)
}

/** The studio with that draft open. */
export async function openDraft(learner: Learner, draft: Draft): Promise<Tab> {
  const page = await learner.openExtensionPage('record.html')
  await seedDraft(page, draft)
  await page.close()
  return learner.openExtensionPage(`studio.html#${draft.id}`)
}

/** All that is kept on the disk but the log; `page`: one of the extension's own. */
export function readLocal(page: Tab): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as World
    return (browser ?? chrome).storage.local.get(null)
  })
}
