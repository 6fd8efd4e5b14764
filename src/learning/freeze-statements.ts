import type { TourEvent } from '#schema/event.ts'
import type { Pseudonym } from '#schema/statement.ts'
import { type StatementSetting, toStatements } from './to-statements.ts'

/** A statement as it will be sent, however often: never written again from its parts, so that every try is the same. */
export interface FrozenStatement {
  id: string
  attempt: string
  /** `portal/tour`. */
  tour: string
  /** ISO 8601, UTC. */
  at: string
  json: string
  /** Bytes of `json` in UTF-8. */
  bytes: number
}

/**
 * Freezes statements for new events. Called inside the transaction that writes the events, so it waits for nothing.
 * `history`: all events of the attempt in order, the new ones included. Returns the pseudonym to keep, and when they may go at the earliest (ms since 1970; 0: at once).
 */
export type Freeze = (
  history: readonly TourEvent[],
  fresh: readonly TourEvent[],
  known: Pseudonym | null,
) => { frozen: FrozenStatement[]; learner: Pseudonym; notBefore: number }

export interface FreezeSetting extends Omit<StatementSetting, 'account' | 'registration'> {
  notBefore: number
}

export function createFreeze(setting: FreezeSetting): Freeze {
  return (history, fresh, known) => {
    const { portal, tour, attempt } = fresh[0] as TourEvent
    const key = `${portal}/${tour}`
    const { account, registrations } = known ?? { account: setting.newId(), registrations: {} }
    const registration = registrations[key] ?? setting.newId()
    const frozen = toStatements(history, fresh, { ...setting, account, registration }).map((it): FrozenStatement => {
      const json = JSON.stringify(it)
      return { id: it.id, attempt, tour: key, at: it.timestamp, json, bytes: new TextEncoder().encode(json).length }
    })
    const { notBefore } = setting
    return { frozen, notBefore, learner: { account, registrations: { ...registrations, [key]: registration } } }
  }
}
