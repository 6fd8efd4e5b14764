import { browser } from './browser.ts'

/**
 * Brings the guide into one frame. Injected rather than imported, so that no file of ours is open to the page and no
 * page policy stands in the way.
 */
export async function loadGuide(tab: number, frame: number): Promise<void> {
  await inject(tab, frame, frame === 0 ? '/guide-ui.js' : '/guide-frame.js')
}

/** The part that finds things by their likeness: only where something has changed, or is to be learned. */
export async function loadLikeness(tab: number, frame: number): Promise<void> {
  await inject(tab, frame, '/likeness.js')
}

/** The part that plays a tour: practice pages alone. */
export async function loadPlayer(tab: number, frame: number): Promise<void> {
  await inject(tab, frame, '/player.js')
}

async function inject(tab: number, frame: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
}
