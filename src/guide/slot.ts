import type { Likeness } from '#locator/likeness.ts'
import type { Scene } from '#schema/message.ts'
import type { PageRef } from '#schema/page.ts'

/**
 * Where the bootstrap and the guide, two bundles injected into the same isolated world, meet. Early listeners must be
 * set while the document begins, long before the guide is there: hence this hand-over.
 */
export interface Slot {
  /** Frame's page and all that is to be shown there. */
  now: { page: PageRef | null; practice: boolean; scene: Scene; arrived: boolean } | null
  /** Does the page look like the one that tours were written for? Looked at only when asked. */
  isConfirmed(): boolean
  tab: number
  frame: number
  guide: GuidePart | null
  /** Finding by likeness, once it has been asked for. */
  likeness: Likeness | null
  loadLikeness(): Promise<unknown>
  /** Window-capture listeners of the first hour: nothing the page does can come before them. */
  onAct: Set<(event: Event) => void>
  /** Our host in the top layer, for the shield; set by the guide. */
  shielded: { host: HTMLElement; root: ShadowRoot } | null
  /** Asks the bootstrap to look again and to fetch the scene anew. */
  lookAgain(): void
  signal: AbortSignal
}

export interface GuidePart {
  /** The page or what is to be shown on it changed. */
  update(): void
  /** Something moved on the page. */
  refresh(): void
}

const KEY = Symbol.for('dan-loi')

export function readSlot(world: object): Slot | null {
  return (world as { [KEY]?: Slot })[KEY] ?? null
}

export function makeSlot(world: object, slot: Slot): void {
  Object.defineProperty(world, KEY, { value: slot, configurable: true })
}
