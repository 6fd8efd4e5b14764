import { type Draft, type DraftFact, RECORDED, type Words } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import type { Tour } from '#schema/tour.ts'
import { citedText } from './cited-text.ts'

/** A draft as its learner would run it now, in whatever state it is: what is missing in a language stands in the other. */
export function toTour(draft: Draft, language: Language): Tour {
  const say = (words: Words) => words[language].trim() || words.vi.trim() || words.en.trim() || '…'
  const facts = (all: readonly DraftFact[] = []) =>
    all
      .filter((it) => it.text.vi.trim())
      .map(({ text, source }) => ({ text: say(citedText(text, source, draft)), source }))
  const { fee, time, ...lists } = draft.facts ?? {}
  return {
    id: 'bai',
    title: say(draft.title),
    summary: say(draft.summary),
    version: draft.version,
    start: draft.start ?? draft.steps[0]?.page ?? `${draft.id}/trang-1`,
    verified: null,
    uses: [],
    prepare: facts(lists.prepare),
    law: facts(lists.law),
    mistakes: facts(lists.mistakes),
    fee: facts(fee)[0],
    time: facts(time)[0],
    ...(draft.segments && {
      segments: draft.segments.map(({ id, from, title, check }) => {
        const said = check.filter((it) => it.text.vi.trim()).map((it) => say(it.text))
        return { id, from, title: say(title), ...(said.length > 0 && { check: said }) }
      }),
    }),
    steps: draft.steps.map(({ tip: _, do: what, why, note, source, ...step }) => ({
      ...step,
      do: say(what),
      ...(why?.vi.trim() && { why: say(why) }),
      ...(note?.vi.trim() && { note: say(note) }),
      source: source ?? RECORDED,
    })),
  }
}
