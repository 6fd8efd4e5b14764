import type { Draft } from '#schema/draft.ts'
import type { Act, Recording } from '#schema/recording.ts'

/** What was done on a page that a picture shows as it was before: the picture is its own. */
export function withAct(it: Recording, act: Act, tab: number | null): Recording {
  const { shot, ...rest } = it
  // A page that came is another than the picture's.
  if (act.kind === 'arrive') return { ...rest, acts: [...it.acts, act] }
  const its = shot && shot.tab === tab && act.kind !== 'own' ? { ...act, shot: shot.id } : act
  return { ...it, acts: [...it.acts, its] }
}

/**
 * A new picture. It also shows the field that was filled in last, in the view as it was scrolled then; what was pressed
 * may have gone by now.
 */
export function withShot(it: Recording, shot: NonNullable<Recording['shot']>): Recording {
  const last = it.acts.at(-1)
  if (!last || !/^(fill|choose|tick|attach)$/.test(last.kind)) return { ...it, shot }
  return { ...it, shot, acts: [...it.acts.slice(0, -1), { ...last, shot: shot.id }] }
}

/** A draft whose steps name no picture any more, or not this one. */
export function withoutShots(draft: Draft, only?: string): Draft {
  const steps = draft.steps.map((step) => {
    const { shot, ...rest } = step
    return shot === undefined || (only !== undefined && shot !== only) ? step : rest
  })
  return { ...draft, steps }
}
