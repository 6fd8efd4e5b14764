import type { Tab } from './learner.ts'

interface Heard {
  heard: string[]
}

/**
 * Writes down what a screen reader would say of itself of what lies over the page: each change of a live region, whole, and each
 * alert that comes. The guide must be there already. Resolves to a function that reads it.
 */
export async function hearAnnouncements(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.evaluate(() => {
    const world = globalThis as unknown as Heard
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    world.heard = []
    const observer = new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[aria-live],[role=status],[role=alert]'),
      )
      const alerts = changes
        .flatMap((it) => [...it.addedNodes])
        .filter((it) => it instanceof Element && it.matches('[role=alert]'))
      for (const it of new Set([...regions, ...alerts])) if (it) world.heard.push(it.textContent ?? '')
    })
    if (host?.shadowRoot) observer.observe(host.shadowRoot, { childList: true, characterData: true, subtree: true })
  })
  return () => tab.evaluate(() => (globalThis as unknown as Heard).heard)
}
