import type { Cited, Lesson, LessonSegment, LessonStep, Question, Shot } from '#publish/lesson.ts'
import { createFileSay, type FileKey, type SayFile } from '#publish/words/file-words.ts'
import { escapeHtml, paragraph, toBase64 } from './html.ts'

/** The lesson as one document: every part a `section.screen`, in the order in which it is gone through. */
export function lessonBody(lesson: Lesson): string {
  const say = createFileSay(lesson.language)
  const screens = [
    opening(lesson, say),
    ...lesson.steps.flatMap((step) => [
      stepScreen(step, lesson, say),
      ...lesson.segments.filter((it) => it.to === step.number && it.check.length > 0).map((it) => checkScreen(it, say)),
    ]),
    ...lesson.questions.map((it, at) => questionScreen(it, at, lesson, say)),
    closing(lesson, say),
  ]
  const { title, portal } = lesson
  return `<header><p class="soft">${escapeHtml(portal)}</p><h1>${escapeHtml(title)}</h1></header>
<main data-pass="${lesson.passMark}">
${screens.join('\n')}
</main>`
}

function screen(kind: string, heading: string, inner: string, about = ''): string {
  return `<section class="screen ${kind}" ${about}><h2 tabindex="-1">${escapeHtml(heading)}</h2>\n${inner}\n</section>`
}

function opening(lesson: Lesson, say: SayFile): string {
  const { url, procedure } = lesson
  const where = url
    ? `<p>${escapeHtml(say('portal'))}: <a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a></p>`
    : ''
  return screen(
    'opening',
    say('before'),
    [
      paragraph(lesson.lead),
      procedure ? paragraph(say('procedure', { code: procedure }), 'soft') : '',
      where,
      facts('papers', lesson.papers, say),
      facts('files', lesson.files ? [lesson.files] : [], say),
      facts('fee', lesson.fee ? [lesson.fee] : [], say),
      facts('time', lesson.time ? [lesson.time] : [], say),
    ].join('\n'),
  )
}

function stepScreen(step: LessonStep, { steps, sources }: Lesson, say: SayFile): string {
  const { tip } = step
  const inner = [
    step.part || step.page
      ? `<p class="soft">${escapeHtml([step.part, step.page].filter(Boolean).join(' · '))}</p>`
      : '',
    `<p class="do">${escapeHtml(step.do)}</p>`,
    step.own ? paragraph(say(`own-${step.own}`), 'own') : '',
    paragraph(step.why, 'why', say('why')),
    paragraph(step.note, 'note', say('note')),
    step.mayMiss ? paragraph(say('may-miss'), 'soft') : '',
    step.shot ? picture(step.shot, step.do) : '',
    tip ? `<aside>${tipBody(tip, say)}</aside>` : '',
    step.source > 0 ? `<p class="source">${escapeHtml(sources[step.source - 1]?.title ?? '')}</p>` : '',
  ]
  const name = say('step-n-of', { n: step.number, of: steps.length })
  return screen('step', name, inner.filter(Boolean).join('\n'), `data-step="${escapeHtml(step.id)}"`)
}

function tipBody(tip: NonNullable<LessonStep['tip']>, say: SayFile): string {
  return [
    paragraph(tip.text, '', say('tip')),
    paragraph(tip.example, '', say('example')),
    paragraph(tip.mistake, '', say('mistake')),
    paragraph(tip.law, '', say('law')),
  ].join('')
}

function picture({ bytes, type, width, height }: Shot, alt: string): string {
  const data = `data:${type};base64,${toBase64(bytes)}`
  return `<p><img src="${data}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"></p>`
}

function checkScreen({ title, check }: LessonSegment, say: SayFile): string {
  const items = check.map((it) => `<li><label><input type="checkbox"> <span>${escapeHtml(it)}</span></label></li>`)
  return screen('check', say('check-after'), `${paragraph(title, 'soft')}<ul class="ticks">${items.join('')}</ul>`)
}

function questionScreen(question: Question, at: number, lesson: Lesson, say: SayFile): string {
  const { id, about, options, answer, because } = question
  const name = `q-${at}`
  const choices = options.map(
    (it, n) => `<label><input type="radio" name="${name}" value="${n}"> <span>${escapeHtml(it)}</span></label>`,
  )
  const inner = `${about ? `<blockquote>${escapeHtml(about)}</blockquote>` : ''}
<fieldset><legend>${escapeHtml(question.ask)}</legend>${choices.join('\n')}</fieldset>
<p class="verdict" role="status" data-right="${escapeHtml(say('right'))}" data-wrong="${escapeHtml(
    say('wrong', { answer: options[answer] ?? '' }),
  )}" data-because="${escapeHtml(because)}"></p>`
  const heading = say('question-n-of', { n: at + 1, of: lesson.questions.length })
  return screen('question', heading, inner, `data-question="${escapeHtml(id)}" data-answer="${answer}"`)
}

function closing(lesson: Lesson, say: SayFile): string {
  const sources = lesson.sources.map(
    (it) => `<li>${escapeHtml(`${it.title} (${it.date}): ${say(`source-${it.confidence}`)}.`)}</li>`,
  )
  const sure = lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')
  return screen(
    'closing',
    say('end'),
    [
      `<p class="score" role="status"></p>`,
      facts('mistakes', lesson.mistakes, say),
      facts('law', lesson.law, say),
      sources.length > 0 ? `<h3>${escapeHtml(say('sources'))}</h3><ol>${sources.join('')}</ol>` : '',
      paragraph(sure, 'note'),
      paragraph(`${say('version', { n: lesson.version })}. ${say('made-with')}`, 'soft'),
    ].join('\n'),
  )
}

function facts(key: FileKey, all: readonly Cited[], say: SayFile): string {
  if (all.length === 0) return ''
  const items = all.map((it) => `<li>${escapeHtml(it.text)}${it.source > 0 ? ` <sup>[${it.source}]</sup>` : ''}</li>`)
  return `<h3>${escapeHtml(say(key))}</h3><ul>${items.join('')}</ul>`
}
