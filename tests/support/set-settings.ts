import type { Settings } from '../../src/schema/settings.ts'
import type { Learner } from './learner.ts'

interface ExtensionWorld {
  browser?: Runtime
  chrome: Runtime
}

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Changes the reader's settings the way the popup does. Pages show them from their next load on. */
export async function setSettings(learner: Learner, settings: Partial<Settings>): Promise<void> {
  const page = await learner.openExtensionPage('record.html')
  await page.evaluate(async (change) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    await (browser ?? chrome).runtime.sendMessage({ type: 'save-settings', settings: change })
  }, settings)
  await page.close()
}
