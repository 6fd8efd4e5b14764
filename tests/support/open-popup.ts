import type { Learner, Tab } from './learner.ts'

interface ExtensionWorld {
  chrome: { tabs: { query(how: object): Promise<{ id?: number; url?: string }[]> } }
}

/** The popup as a page of its own: no driver can open the real one. It is told which tab it is about. */
export async function openPopup(learner: Learner, about: Tab): Promise<Tab> {
  const address = await about.url()
  const finder = await learner.openExtensionPage('record.html')
  const id = await finder.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as ExtensionWorld
    return (await chrome.tabs.query({})).find((it) => it.url === url)?.id
  }, address)
  await finder.close()
  if (id === undefined) throw new Error(`The extension sees no tab at ${address}`)
  return learner.openExtensionPage(`popup.html?tab=${id}`)
}
