import type { TrialResult } from '#schema/sending.ts'
import { AT_EASE, afterAnswer, type LrsAnswer } from './outbox.ts'

/**
 * Is this a store that would take our statements? `about`: what it says of itself. `post`: its answer to an empty list
 * of statements, which stores nothing and still asks for the key.
 */
export function judgeTrial(about: LrsAnswer & { versions: unknown }, post: LrsAnswer): TrialResult {
  if (about.status === 0 || post.status === 0) return 'network'
  if (about.status === 200 && Array.isArray(about.versions)) {
    if (!about.versions.some((it) => typeof it === 'string' && it.startsWith('1.0'))) return 'version'
  } else if (post.status !== 401 && post.status !== 403) return about.status >= 500 ? 'server' : 'address'
  // Some stores call an empty list a bad request; they have let us in all the same.
  if (post.status === 400) return 'ok'
  const { state } = afterAnswer([[]], AT_EASE, post, { now: 0, random: 0 })
  const trouble = state.trouble === 'not-allowed' ? 'network' : state.trouble
  return state.held ?? trouble ?? 'ok'
}
