import type { CDPSession, Page } from '@playwright/test'
import type { BenchBrowser } from './open-browser.ts'

/** Used JS heap of a worker, in MB. */
export interface WorkerHeap {
  read(): Promise<number>
  collectGarbage(): Promise<void>
  close(): Promise<void>
}

/** Of the extension's background. Playwright has no session of its own for one: the browser's speaks for it. */
export async function heapOfBackground({ context }: BenchBrowser): Promise<WorkerHeap> {
  const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession
  const { targetInfos } = await cdp.send('Target.getTargets')
  const worker = targetInfos.find((it) => it.type === 'service_worker' && it.url.startsWith('chrome-extension:'))
  if (!worker) throw new Error('The background is not running')
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false })
  return heapThrough(cdp, sessionId)
}

/** Of the next worker that this page starts. */
export async function heapOfNextWorker(page: Page): Promise<Promise<WorkerHeap>> {
  const cdp = await page.context().newCDPSession(page)
  const attached = new Promise<WorkerHeap>((resolve) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(heapThrough(cdp, sessionId))
    })
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  return attached
}

function heapThrough(cdp: CDPSession, sessionId: string): WorkerHeap {
  const waiting = new Map<number, (result: object) => void>()
  cdp.on('Target.receivedMessageFromTarget', (heard) => {
    const { id, result } = JSON.parse(heard.message) as { id?: number; result?: object }
    if (id !== undefined) waiting.get(id)?.(result ?? {})
  })
  let last = 0
  const send = async (method: string): Promise<object> => {
    last += 1
    const id = last
    const answered = new Promise<object>((resolve) => waiting.set(id, resolve))
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    return answered
  }
  return {
    read: async () => ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 1e6,
    collectGarbage: async () => void (await send('HeapProfiler.collectGarbage')),
    close: () => cdp.detach(),
  }
}
