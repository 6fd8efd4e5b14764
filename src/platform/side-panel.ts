import { browser } from './browser.ts'

interface Beside {
  sidePanel?: { open(where: { tabId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the list beside the page: Chrome's and Edge's side panel, Firefox's sidebar. Only from a press of the person;
 * false where the browser says no. Null where it has neither (Firefox for Android).
 */
export function besideOpener(tab: number): (() => Promise<boolean>) | null {
  const { sidePanel, sidebarAction } = {
    ...(globalThis as { chrome?: Beside }).chrome,
    ...(browser as unknown as Beside),
  }
  if (!sidePanel && !sidebarAction) return null
  const open = () => (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open())
  return async () => {
    try {
      await open()
      return true
    } catch {
      return false
    }
  }
}

/** Tells which tab is in front of this window, now and whenever that changes or the tab shows another page. */
export async function watchFront(changed: (tab: number) => void): Promise<void> {
  const front = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id !== undefined) changed(tab.id)
  }
  browser.tabs.onActivated.addListener(() => void front())
  browser.tabs.onUpdated.addListener((_, change) => {
    if (change.status === 'complete') void front()
  })
  await front()
}
