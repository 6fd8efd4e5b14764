import { judgeCandidates, type LocatorModel } from '#locator/judge-candidates.ts'
import { judgeTogether } from '#locator/judge-together.ts'
import { groupByPage, type Taught } from './fit-model.ts'
import type { Answer } from './score-answers.ts'

export type Answered = Answer & { kind: Taught['kind'] }

/** What a model would answer, from the numbers alone: for cross-validation, without opening a page. */
export function answerExamples(model: LocatorModel, examples: Taught[]): Answered[] {
  return groupByPage(examples).flatMap((group) => {
    const base = group.filter((it) => !it.kind.endsWith('cut'))
    const verdicts = judgeTogether(base, model)
    return group.map((it) => {
      const at = base.indexOf(it)
      // A target cut out of the page is judged among the neighbours that stayed.
      const place = base.findIndex((other) => other.at === it.at)
      const verdict =
        at >= 0
          ? verdicts[at]
          : place < 0
            ? judgeCandidates(it, model)
            : judgeTogether(base.with(place, it), model)[place]
      const answered = (verdict?.p ?? 0) >= model.probable
      return {
        service: it.service,
        months: it.months,
        present: it.truth !== -1,
        answered,
        right: verdict?.winner === it.truth,
        kind: it.kind,
      }
    })
  })
}
