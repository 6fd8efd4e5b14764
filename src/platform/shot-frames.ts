import type { HiddenFrame } from '#schema/shot.ts'
import { browser } from './browser.ts'

const KEY = 'dan-loi-hider'

/** What the hider does in each frame; brought in anew for each picture. */
interface Hider {
  hide(): HiddenFrame
  reveal(frames: readonly string[]): Promise<void>
  holds(): boolean
  show(): void
}

export function offerHider(make: () => Hider): void {
  const world = globalThis as { [KEY]?: Hider }
  world[KEY] ??= make()
}

type Job = keyof Hider

/** The page's part of a picture. A frame that may not be read says nothing, and is hidden whole by the one around it. */
export const shotFrames = {
  async hide(tabId: number): Promise<HiddenFrame[]> {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/hider.js'] })
    return inFrames<HiddenFrame>(tabId, 'hide')
  },
  reveal: async (tabId: number, frames: readonly string[]) => void (await inFrames(tabId, 'reveal', frames)),
  holds: async (tabId: number) => (await inFrames<boolean>(tabId, 'holds')).every(Boolean),
  show: async (tabId: number) => void (await inFrames(tabId, 'show')),
  async isInFront(tabId: number): Promise<boolean> {
    const { active, incognito, status } = await browser.tabs.get(tabId)
    return active && !incognito && status !== 'loading'
  },
  /** PNG as a data address; null where nobody has pressed our sign on this page yet (activeTab). */
  async capture(tabId: number): Promise<string | null> {
    const { windowId } = await browser.tabs.get(tabId)
    try {
      return await browser.tabs.captureVisibleTab(windowId, { format: 'png' })
    } catch (error) {
      if (/permission/i.test(String(error))) return null
      throw error
    }
  },
}

async function inFrames<T>(tabId: number, job: Job, given: readonly string[] = []): Promise<T[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (name: string, paths: unknown) =>
      (globalThis as unknown as Record<string, Record<string, (given: unknown) => unknown> | undefined>)[
        'dan-loi-hider'
      ]?.[name]?.(paths),
    args: [job, given],
  })
  return frames.flatMap((it) => (it.result === undefined || it.result === null ? [] : [it.result as T]))
}
