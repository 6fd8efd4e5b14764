/**
 * The person in front of the browser, as the end-to-end tests see them: the same few gestures in Chromium and in
 * Firefox. Only trusted input: what a test does here, a hand and a keyboard could do.
 */
export interface Learner {
  readonly browser: BrowserName
  /** chrome-extension://… or moz-extension://…, without a slash at the end. */
  readonly extensionOrigin: string
  /** Every address that anything in the browser asked for beyond the loopback. */
  readonly outgoing: string[]
  /** Every request of pages and frames (Chromium: of the worker too), as `METHOD url body`. */
  readonly requests: string[]
  /** Every console line of pages, frames, content scripts and the background. */
  readonly consoleLines: string[]
  open(url: string): Promise<Tab>
  /** A page of the extension by its path: `popup.html`. */
  openExtensionPage(path: string): Promise<Tab>
  /** Opens the address in a private window, where the extension is allowed. Such tabs are not among `tabs()`. */
  openPrivate(url: string): Promise<Tab>
  /** All tabs, those the portal opened by itself included; a blank one is left out. */
  tabs(): Promise<Tab[]>
  /** Where every tab is, those that the driver cannot look into included. */
  addresses(): Promise<string[]>
  /** Presses our sign in the browser's toolbar, on this tab: what a person does to let us see the page. */
  pressSign(tab: Tab): Promise<void>
  /** Presses the keys of a command in the manifest: the browser takes those itself, before any page. */
  pressCommand(name: string): Promise<void>
  /** Kills the background as the browser does when it idles; resolves when it is dead. */
  stopBackground(): Promise<void>
  backgroundRunning(): Promise<boolean>
  /** Leaves the extension this many bytes of disk; `null` lifts it. Firefox has no such command. */
  limitDisk?(bytes: number | null): Promise<void>
  /** Quits and starts again on the same profile, with no tab open. */
  restart(): Promise<void>
  close(): Promise<void>
}

export type BrowserName = 'chromium' | 'firefox'

/** What runs in the page: it is sent over as source text, so it can use nothing but its argument and the page. */
export type InPage<A, R> = (argument: A) => R | Promise<R>

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** `frame` is a part of a child frame's URL; without it the main frame is meant. Points are in the tab's viewport. */
export interface Tab {
  url(): Promise<string>
  goto(url: string): Promise<void>
  /** Brings the tab to the front: a hidden tab paints no frames in Firefox. */
  front(): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Presses there, moves to the other place, lets go. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>
  type(text: string): Promise<void>
  /** A key by its name: `Enter`, `Tab`, `Escape`, `ArrowDown`, `a`; with `Shift` held: `Shift+Tab`. */
  press(key: string): Promise<void>
  evaluate<R, A = undefined>(run: InPage<A, R>, argument?: A, frame?: string): Promise<R>
  /** Where the element is in the tab's viewport, from whichever frame; null when it is not drawn. */
  boxOf<A = undefined>(find: InPage<A, Element | null>, argument?: A, frame?: string): Promise<Box | null>
  /** Gives a file, or several, to the `<input type=file>` that the selector names, as the file dialog would. */
  setFile(selector: string, path: string | string[], frame?: string): Promise<void>
  /** What the browser tells a screen reader of the page, in order, as `role “name”`, without mere text. */
  accessibleTree(): Promise<string[]>
  setViewport(width: number, height: number): Promise<void>
  /** Draws the page as it would be printed, or as on screen again. */
  asPrinted(on: boolean): Promise<void>
  /** Draws all pages as in the system's own high-contrast mode, or as usual again. */
  forceColours(on: boolean): Promise<void>
  /** The page as a PDF file of A4 sheets, as “Print, save as PDF” makes it. */
  pdf(): Promise<Uint8Array>
  screenshot(path?: `${string}.png`): Promise<Uint8Array>
  close(): Promise<void>
}

export interface LearnerOptions {
  /** Absolute path of the unpacked extension. */
  extensionDir: string
  viewport?: { width: number; height: number }
  /** Home folder of the person: where Firefox looks for what an administrator set. Chromium has but the whole machine's. */
  home?: string
}
