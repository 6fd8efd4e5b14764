import type { ChosenLrs } from '../../src/schema/lrs.ts'
import type { Learner } from './learner.ts'

interface ExtensionWorld {
  browser?: { storage: Storage }
  chrome: { storage: Storage }
}

interface Storage {
  local: { set(all: object): Promise<void> }
}

/** Names a record store without its form: what the options page writes once a person has pressed “save”. */
export async function chooseLrs(learner: Learner, lrs: ChosenLrs): Promise<void> {
  const page = await learner.openExtensionPage('options.html')
  await page.evaluate(async (chosen) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    await (browser ?? chrome).storage.local.set({ lrs: chosen })
  }, lrs)
  await page.close()
}
