import { joinPacks } from '#catalog/join-packs.ts'
import { readPackText, type TakenPack } from '#catalog/read-pack-file.ts'
import type { Pack, Refusal } from '#catalog/read-packs.ts'
import { ask } from '#platform/ask.ts'
import { readDrafts } from '#platform/draft-storage.ts'
import { type OpenTab, openTabs } from '#platform/open-tabs.ts'
import { keepPack, readKeptPacks } from '#platform/pack-storage.ts'
import { askForSites, toOrigin } from '#platform/page-scripts.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import { MOST_PACK_CHARACTERS, type PackRefusal, type PackSummary } from '#schema/pack-file.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { RecordingView } from '#schema/recording.ts'
import type { Settings } from '#schema/settings.ts'
import { toPackFile } from '#studio/to-pack-file.ts'

export type StudioNotice = 'denied' | 'bad-address' | 'taken' | 'failed' | 'not-allowed-pack' | 'no-page' | 'no-words'

/** All that the studio shows but the draft being edited. */
export interface Shown {
  settings: Settings
  /** A guest is at this machine: nothing may be kept on it. */
  guest: boolean
  recording: { view: RecordingView; steps: DraftStep[]; outOfReach: boolean } | null
  drafts: Draft[]
  packs: PackSummary[]
  /** All that run here, with their pages. */
  joined: readonly Pack[]
  tabs: OpenTab[]
  /** Null unless a class looks on. */
  presenting: Presenting | null
}

/** A pack that a person is looking at before they take it, or why it is not taken. */
export type Offer = { summary: PackSummary; accept(): Promise<StudioNotice> } | PackRefusal

export interface BuiltIn {
  packs: readonly Pack[]
  refused: readonly Refusal[]
}

/** `known`: packs as they were read before, where none has changed since: to check a large one takes longer than all else. */
export async function readShown(builtIn: BuiltIn, known?: Pick<Shown, 'packs' | 'joined'>): Promise<Shown> {
  const [settings, seen, drafts, { packs, joined }, tabs, { presenting }] = await Promise.all([
    readSettings(),
    ask({ type: 'see-recording' }),
    readDrafts(),
    known ?? readPacks(builtIn),
    openTabs(),
    ask({ type: 'see-presenting' }),
  ])
  const guest = seen.view === null && seen.guest
  return { settings, guest, recording: seen.view ? seen : null, drafts, packs, joined, tabs, presenting }
}

async function readPacks(builtIn: BuiltIn): Promise<Pick<Shown, 'packs' | 'joined'>> {
  const { packs: joined, taken } = joinPacks(builtIn, await readKeptPacks())
  return { packs: taken.map((it) => it.summary), joined }
}

/**
 * Records in a tab or at an address, once the person has allowed that site. Called while their press is being answered:
 * the browser is asked before anything else.
 */
export async function startRecording(where: { tab?: number; url: string }): Promise<StudioNotice | null> {
  const typed = where.url.trim()
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return 'bad-address'
  const { protocol, hostname, href } = new URL(address)
  if (!hostname.includes('.')) return 'bad-address'
  if (!(await askForSites([`${protocol}//${hostname}/*`]))) return 'denied'
  await ask({ type: 'start-recording', ...(where.tab === undefined ? { url: href } : { tab: where.tab }) })
  return null
}

/** Lets what is being recorded go on to other sites. */
export async function allowHosts(hosts: readonly string[]): Promise<StudioNotice | null> {
  return (await askForSites(hosts.map(toOrigin))) ? null : 'denied'
}

export async function readOffer(file: Blob, builtIn: BuiltIn): Promise<Offer> {
  // More bytes than the longest pack has are not even read.
  const text = file.size > 3 * MOST_PACK_CHARACTERS ? ' '.repeat(MOST_PACK_CHARACTERS + 1) : await file.text()
  return offer(text, builtIn)
}

/** A draft as a pack on this machine, by the same way that every pack goes. */
export async function offerDraft(draft: Draft, builtIn: BuiltIn): Promise<Offer> {
  return offer(JSON.stringify(toPackFile(draft)), builtIn)
}

async function offer(text: string, builtIn: BuiltIn): Promise<Offer> {
  const earlier = joinPacks(builtIn, await readKeptPacks()).taken.map((it) => it.pack)
  const read = readPackText(text, builtIn.packs, earlier)
  return 'pack' in read ? { summary: read.summary, accept: () => take(read) } : read
}

async function take({ file, summary }: TakenPack): Promise<StudioNotice> {
  // Asked first, while the press is being answered.
  if (!(await askForSites(summary.hosts.map(toOrigin)))) return 'not-allowed-pack'
  await keepPack(summary.id, file, new Date().toISOString())
  return 'taken'
}

export function exportDraft(draft: Draft): void {
  saveFile(`${draft.id}.json`, 'application/json', `${JSON.stringify(toPackFile(draft), null, 1)}\n`)
}
