import { browser } from './browser.ts'

/** A JSON file of the extension's folder `packs/`. Nothing goes over a network. A service worker has no `import()`. */
export async function readPackFile(name: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(`/packs/${name}`))
  if (!answer.ok) throw new Error('unread')
  return answer.json()
}
