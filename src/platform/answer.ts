import type { Runtime } from 'webextension-polyfill'
import { type Answerers, type Asker, type Request, request } from '#schema/message.ts'
import { browser } from './browser.ts'
import { mayPageAsk } from './may-ask.ts'
import { isPrivate } from './open-page.ts'

/**
 * Takes what frames and pages ask, and answers once what the answer needs is there. Must be called while the script
 * first runs, or a woken worker misses its message.
 */
export function answer(answerers: Answerers, readyFor: (asked: Request) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined
    const asked = request.safeParse(raw)
    if (!asked.success) return undefined // A notice of our own, or nothing of ours.
    return readyFor(asked.data).then(() => answerOne(answerers, asked.data, sender))
  })
}

async function answerOne(answerers: Answerers, asked: Request, sender: Runtime.MessageSender): Promise<unknown> {
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) && !sender.url.includes('/practice/')
  if (!ownPage && !mayPageAsk(asked)) return { error: 'refused' }
  // A page of ours speaks for the tab it names: the popup has none of its own. Any other page for itself alone.
  const named = ownPage && 'tab' in asked ? asked.tab : undefined
  const by: Asker = {
    tab: named ?? sender.tab?.id ?? null,
    frame: sender.frameId ?? 0,
    incognito: named === undefined ? (sender.tab?.incognito ?? false) : await isPrivate(named),
    url: sender.url ?? '',
  }
  try {
    const give = answerers[asked.type] as (ask: Request, by: Asker) => Promise<unknown>
    return { ok: (await give(asked, by)) ?? {} }
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'failed' }
  }
}
