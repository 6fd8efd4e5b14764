import { browser } from './browser.ts'

const RECORDER = { id: 'recorder', js: ['recorder.js'], persistAcrossSessions: false }
const PRESENTER = { id: 'presenter', js: ['presenter.js'], persistAcrossSessions: false }
const GUIDE = { id: 'imported-packs', js: ['content-scripts/guide.js'], persistAcrossSessions: true }
const EVERYWHERE = { runAt: 'document_start', allFrames: true, matchOriginAsFallback: true } as const

/** Only the pattern for the whole host counts: nothing of ours asks for a part of one. */
export function toOrigin(host: string): string {
  const scheme = host === 'localhost' || host.endsWith('.localhost') ? 'http' : 'https'
  return `${scheme}://${host}/*`
}

/** While something is recorded the recorder comes with every page of the sites it may read; null takes it away. */
export async function setRecorder(on: boolean): Promise<void> {
  await set(RECORDER, () => sitesIf(on))
}

/** Brings the recorder into what is open already. */
export async function loadRecorder(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/recorder.js'] })
}

/** Brings into a tab, as far as the extension may enter it, what lets somebody point at a place of the page. */
export async function loadPicker(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/picker.js'] })
}

/** Brings into a tab, as far as the extension may enter it, what shows a step of a draft as learners see it. */
export async function loadPreview(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/preview.js'] })
}

/** The guide on the sites of imported packs, as far as a person has allowed them. */
export async function setGuideHosts(hosts: readonly string[]): Promise<void> {
  await set(GUIDE, async () => {
    const allowed = await Promise.all(hosts.map((host) => mayRead(host)))
    return hosts.filter((_, at) => allowed[at]).map(toOrigin)
  })
}

export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [toOrigin(host)] }).catch(() => false)
}

/** Asks for these sites. Only while a press is being answered; resolves to what the person said. */
export function askForSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false)
}

/** While a class looks on the presenter comes with every page that it may black out. */
export async function setPresenterScript(on: boolean): Promise<void> {
  await set(PRESENTER, () => sitesIf(on))
}

type Script = typeof RECORDER | typeof GUIDE | typeof PRESENTER

let last: Promise<void> = Promise.resolve()
/** One after the other: of two at once the second would find the place taken, and be refused. */
function set(script: Script, matches: () => Promise<string[]>): Promise<void> {
  const mine = last.then(async () => replace(script, await matches()))
  last = mine.catch(() => {})
  return mine
}

async function replace(script: Script, matches: string[]): Promise<void> {
  const { id } = script
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (JSON.stringify(known?.matches ?? []) === JSON.stringify(matches)) return
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ ...script, ...EVERYWHERE, matches }])
}

/** Every site that the extension may read, or none. */
async function sitesIf(on: boolean): Promise<string[]> {
  const { origins = [] } = on ? await browser.permissions.getAll() : {}
  return origins.filter(isSite)
}

function isSite(origin: string): boolean {
  return /^https?:\/\/[^*]*(\*\.)?[^*/]+\/\*$/.test(origin)
}
