import type { Cited, Lesson } from '#publish/lesson.ts'
import { createFileSay } from '#publish/words/file-words.ts'

/** What somebody at the counter asks, with the answer that the tour gives: sentences with their sources. */
export interface Answered {
  question: string
  answer: Cited[]
}

/** Only what the tour says: a question it has no answer to is not asked. */
export function toAnswers(lesson: Lesson): Answered[] {
  const say = createFileSay(lesson.language)
  const plain = (text: string): Cited => ({ text, source: 0 })
  const one = (fact: Cited | null) => (fact ? [fact] : [])
  const { steps } = lesson
  const all: Answered[] = [
    { question: say('q-where'), answer: lesson.url ? [plain(`${lesson.portal}: ${lesson.url}`)] : [] },
    { question: say('q-papers'), answer: lesson.papers },
    { question: say('q-files'), answer: one(lesson.files) },
    { question: say('q-fee'), answer: one(lesson.fee) },
    { question: say('q-time'), answer: one(lesson.time) },
    {
      question: say('q-steps'),
      answer: steps.map((it) => ({ text: say('own-list', { n: it.number, do: it.do }), source: it.source })),
    },
    {
      question: say('q-own'),
      answer: steps
        .filter((it) => it.own)
        .map((it) => ({ text: say('own-list', { n: it.number, do: it.do }), source: it.source })),
    },
    { question: say('q-mistakes'), answer: lesson.mistakes },
    ...steps.flatMap((it) => [
      {
        question: say('q-why', { n: it.number, do: it.do }),
        answer: it.why ? [{ text: it.why, source: it.source }] : [],
      },
      {
        question: say('q-note', { n: it.number, do: it.do }),
        answer: it.note ? [{ text: it.note, source: it.source }] : [],
      },
    ]),
    { question: say('q-law'), answer: lesson.law },
    {
      question: say('q-sure'),
      answer: [plain(lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified'))],
    },
  ]
  return all.filter((it) => it.answer.length > 0)
}
