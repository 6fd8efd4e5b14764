import type { Page } from '@playwright/test'
import type { Browser } from 'puppeteer-core'
import { inFirefoxChrome } from './firefox-chrome.ts'

/** What one goes to or by, in the words of Chromium; and how Firefox says it where it says it otherwise. */
const TOLD = ['alert', 'button', 'dialog', 'heading', 'link', 'progressbar', 'status', 'summary', 'textbox']
const ALSO: Record<string, string> = {
  DisclosureTriangle: 'summary',
  entry: 'textbox',
  pushbutton: 'button',
  statusbar: 'status',
}

function toLines(nodes: [role: string, name: string][]): string[] {
  return nodes
    .map(([role, name]) => [ALSO[role] ?? role, name.replace(/\s+/g, ' ').trim()] as const)
    .filter(([role]) => TOLD.includes(role))
    .map(([role, name]) => (name ? `${role} “${name}”` : role))
}

export async function readChromiumTree(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  const byId = new Map(nodes.map((it) => [it.nodeId, it]))
  const walk = (id: string): [string, string][] => {
    const node = byId.get(id)
    if (!node) return []
    const inside = (node.childIds ?? []).flatMap(walk)
    return node.ignored ? inside : [[String(node.role?.value ?? ''), String(node.name?.value ?? '')], ...inside]
  }
  return nodes[0] ? toLines(walk(nodes[0].nodeId)) : []
}

/** Firefox tells WebDriver nothing of it: its own window asks the service that screen readers ask. */
export async function readFirefoxTree(browser: Browser): Promise<string[]> {
  const found = await inFirefoxChrome<string>(
    browser,
    `(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
      const walk = (it) => {
        const inside = []
        for (let at = 0; at < it.childCount; at++) inside.push(...walk(it.getChildAt(at)))
        return [[service.getStringRole(it.role), it.name ?? ''], ...inside]
      }
      for (let waited = 0; waited < 40; waited++) {
        // Made only once somebody asks, so it takes a moment.
        const document = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild
        if (document?.childCount > 0) return JSON.stringify(walk(document))
        await new Promise((done) => setTimeout(done, 100))
      }
      return '[]'
    })()`,
  )
  return toLines(JSON.parse(found))
}
