import type { SayEditor } from '#components/words/editor-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import type { Target } from '#schema/target.ts'
import type { PageNames } from './pointing.ts'

type Done = DraftStep['done']

/** Ways in which a step may be done, with words for each; the one it has is among them. */
export function doneWays(
  step: DraftStep,
  steps: readonly DraftStep[],
  names: PageNames,
  say: SayEditor,
): { words: string; done: Done }[] {
  const { target, own, done } = step
  const touched = target && !own ? (['click', 'filled', 'chosen', 'attached'] as const) : []
  const later = steps.slice(steps.indexOf(step) + 1).filter((it) => it.page === step.page)
  const ways = [
    ...touched.map((on) => ({ words: say(`done-${on}`), done: { on } as Done })),
    ...[...names].flatMap(([page, name]) =>
      page === step.page || page === step.page.split('#')[0]
        ? []
        : [{ words: say('done-page-named', { name }), done: { on: 'page', page } as Done }],
    ),
    ...later.flatMap((it) =>
      it.target?.names
        ? [
            {
              words: say('done-appears-named', { name: it.target.names[0] ?? '' }),
              done: { on: 'appears', target: asAsked(it.target) } as Done,
            },
          ]
        : [],
    ),
    { words: say('done-next'), done: { on: 'next' } as Done },
  ]
  const known = ways.some((it) => isSame(it.done, done))
  return known ? ways : [{ words: say(`done-${done.on}`), done }, ...ways]
}

export function isSame(a: Done, b: Done): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What is told by words alone. */
export function asAsked({ role, names, within }: Target): Target {
  return { role, ...(names && { names }), ...(within && { within }) }
}
