import type { Request } from '../../src/schema/message.ts'
import type { Tab } from './learner.ts'

interface ExtensionWorld {
  browser?: Runtime
  chrome: Runtime
}

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Asks the background as the extension's own pages do. `page`: one of them. */
export function sendRequest(page: Tab, request: Request | object): Promise<unknown> {
  return page.evaluate((it) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    return (browser ?? chrome).runtime.sendMessage(it)
  }, request)
}
