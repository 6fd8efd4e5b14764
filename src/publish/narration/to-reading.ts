import { closeSentence } from '#publish/close-sentence.ts'
import type { Lesson } from '#publish/lesson.ts'
import { createFileSay } from '#publish/words/file-words.ts'

/** A sentence to be read out, in ms from the start. */
export interface Spoken {
  from: number
  to: number
  text: string
}

/** What is read out in one go: an opening, a step. */
export interface Passage {
  sentences: Spoken[]
}

/** Our choice, slow and clear for listeners over 50: syllables a minute, of which English words have some one and a half. */
const SYLLABLES_A_MINUTE = 170
const SYLLABLES_A_WORD = { vi: 1, en: 1.5 } as const
/** ms of quiet. */
const AFTER_SENTENCE = 500
const AFTER_PASSAGE = 1500
const SHORTEST = 1000

/** The lesson as it is read out: every step with its note, nothing that has to be looked at. */
export function toReading(lesson: Lesson): Passage[] {
  let at = 0
  return passagesOf(lesson).map((texts) => {
    const sentences = texts.flatMap(toSentences).map((text) => {
      const spoken = { from: at, to: at + timeToSay(text, lesson.language), text }
      at = spoken.to + AFTER_SENTENCE
      return spoken
    })
    at += AFTER_PASSAGE - AFTER_SENTENCE
    return { sentences }
  })
}

function passagesOf(lesson: Lesson): string[][] {
  const say = createFileSay(lesson.language)
  const { steps, papers, mistakes, fee, time } = lesson
  const one = (fact: { text: string } | null) => (fact ? [fact.text] : [])
  const list = (heading: string, texts: string[]) => (texts.length > 0 ? [[`${heading}.`, ...texts]] : [])
  return [
    [closeSentence(lesson.title), lesson.lead],
    ...list(
      say('papers'),
      papers.map((it) => it.text),
    ),
    ...list(say('fee'), one(fee)),
    ...list(say('time'), one(time)),
    ...steps.map((it) => [
      closeSentence(say('step-n', { n: it.number })),
      closeSentence(it.do),
      ...(it.own ? [say(`own-${it.own}`)] : []),
      ...(it.note ? [`${say('note')}: ${it.note}`] : []),
      ...(it.mayMiss ? [say('may-miss')] : []),
    ]),
    ...list(
      say('mistakes'),
      mistakes.map((it) => it.text),
    ),
    [closeSentence(say('end')), lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')],
  ]
}

/** A sentence ends at its mark where the next one begins with a capital letter, a number or a quotation. */
function toSentences(text: string): string[] {
  return text.normalize('NFC').split(/(?<=[.!?…]["”)]?)\s+(?=[\p{Lu}\p{N}“"(])/u)
}

/** ms. */
function timeToSay(text: string, language: Lesson['language']): number {
  const syllables = text.split(/\s+/).length * SYLLABLES_A_WORD[language]
  return Math.max(SHORTEST, Math.round((syllables / SYLLABLES_A_MINUTE) * 600) * 100)
}
