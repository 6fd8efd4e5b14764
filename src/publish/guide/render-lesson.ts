import type { Lesson } from '#publish/lesson.ts'
import type { PublishPorts } from '#publish/publisher.ts'
import { createFileSay, type FileKey } from '#publish/words/file-words.ts'
import { fontFaces } from './font-face.ts'
import { escapeHtml } from './html.ts'
import { htmlPage } from './html-page.ts'
import sheet from './lesson.css?raw'
import { lessonBody } from './lesson-body.ts'
import player from './lesson-player.js?raw'

/** What a learning package adds to the lesson. */
export interface LessonHooks {
  /**
   * Scripts that run before the player. They may set `window.lessonStart = { at, answers }` (screen, from 0; by question
   * what was chosen, from 0) to go on where somebody left off, and hear on `document` the event `lesson`, whose `detail` is
   * `{ type: 'shown', at, of }`, `{ type: 'answered', question, chosen, right }` or
   * `{ type: 'finished', right, asked, passed }`: share of right answers needed in `passed`.
   */
  before?: readonly string[]
  /** CSP source list of where those scripts may send to; nowhere unless said. */
  connect?: string
}

const PLAYER_WORDS = [
  'back',
  'next',
  'answer',
  'choose-first',
  'score',
  'score-passed',
  'score-not-yet',
  'all-in-one',
  'one-by-one',
  'print',
  'read-aloud',
  'no-voice',
  'place',
] as const satisfies readonly FileKey[]

/** The interactive lesson as one page that needs nothing beside it. Without scripts it is a plain document, as on paper. */
export async function renderLesson(
  lesson: Lesson,
  { font }: Pick<PublishPorts, 'font'>,
  hooks: LessonHooks = {},
): Promise<string> {
  const say = createFileSay(lesson.language)
  const words = Object.fromEntries(PLAYER_WORDS.map((key) => [key, say(key)]))
  return htmlPage({
    language: lesson.language,
    title: lesson.title,
    styles: [`${await fontFaces(font)}\n${sheet}`],
    scripts: [...(hooks.before ?? []), player],
    body: `${lessonBody(lesson)}\n<nav hidden data-words="${escapeHtml(JSON.stringify(words))}"></nav>`,
    ...(hooks.connect !== undefined && { connect: hooks.connect }),
  })
}
