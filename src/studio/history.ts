/** What was, what is, and what was taken back. */
export interface History<T> {
  past: readonly T[]
  now: T
  future: readonly T[]
  /** What the last change was about: typing on in one field is one change. */
  about: string | null
}

const MOST = 200

export function startHistory<T>(now: T): History<T> {
  return { past: [], now, future: [], about: null }
}

/** `about` is null for what always stands by itself. */
export function change<T>(history: History<T>, next: T, about: string | null): History<T> {
  if (next === history.now) return history
  const goesOn = about !== null && about === history.about
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST)
  return { past, now: next, future: [], about }
}

export function undo<T>(history: History<T>): History<T> {
  const now = history.past.at(-1)
  if (now === undefined) return history
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], about: null }
}

export function redo<T>(history: History<T>): History<T> {
  const [now, ...future] = history.future
  if (now === undefined) return history
  return { past: [...history.past, history.now], now, future, about: null }
}
