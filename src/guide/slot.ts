import type { Likeness } from '#locator/likeness.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { Rect, Scene } from '#schema/message.ts'
import type { PageRef } from '#schema/page.ts'
import type { Session } from '#schema/session.ts'
import type { Located } from './step-finder.ts'

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
  /** Plays the tour, where it is watched. */
  player: { update(): void } | null
  /** A step is being played: what the page shows meanwhile is not told before the step’s last act. */
  playing: boolean
  /** Window-capture listeners of the first hour: nothing the page does can come before them. */
  onAct: Set<(event: Event) => void>
  /** Our host in the top layer, for the shield; set by the guide. */
  shielded: { host: HTMLElement; root: ShadowRoot } | null
  /** Hears what happens inside a shadow root too: its changes, and what the learner does there. */
  enter(root: ShadowRoot): void
  /** Called when what the step points at may have come, moved or gone; set by the presenter while a class looks on. */
  lit?: () => void
  /** Asks the bootstrap to look again and to fetch the scene anew. */
  lookAgain(): void
  signal: AbortSignal
}

export interface GuidePart {
  /** The page or what is to be shown on it changed. */
  update(): void
  /** Something moved on the page. */
  refresh(): void
  /** What the current step points at in this frame. */
  aimed(): Located | null
  /** The tour in this tab, as it is known here now. */
  session(): Session | null
  /** Of the page itself alone: what a class is to see enlarged. */
  toEnlarge?: Enlarged
}

export interface Enlarged {
  /** The same as long as it is the same place of the same step. */
  key(): string
  /** Where it is now, with the words it is known by; null while there is nothing to point at. */
  spot(): Rect | null
  /** The page has another scale: all of ours takes its place anew, and what is pointed at is brought into view. */
  scaled(): void
}

/** Roots of the page: ours is no part of it. */
export function rootsBut(slot: Slot, rootOf: RootOf): RootOf {
  return (element) => (element === slot.shielded?.host ? null : rootOf(element))
}

const KEY = Symbol.for('dan-loi')

export function readSlot(world: object): Slot | null {
  return (world as { [KEY]?: Slot })[KEY] ?? null
}

export function makeSlot(world: object, slot: Slot): void {
  Object.defineProperty(world, KEY, { value: slot, configurable: true })
}
