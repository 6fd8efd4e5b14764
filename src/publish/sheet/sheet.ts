import { fontFaces } from '#publish/guide/font-face.ts'
import { escapeHtml, paragraph } from '#publish/guide/html.ts'
import { htmlPage } from '#publish/guide/html-page.ts'
import type { Cited, Lesson, LessonStep } from '#publish/lesson.ts'
import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { qrPath } from '#publish/qr-path.ts'
import { createFileSay, type FileKey, type SayFile } from '#publish/words/file-words.ts'
import css from './sheet.css?raw'

const PRINT = "document.querySelector('button').addEventListener('click', () => window.print())"

/** The tour on sheets of A4 in large type, with boxes to tick and a QR code to where it starts. */
export const sheet: Publisher = {
  id: 'to-in',
  extension: 'html',
  type: 'text/html',
  async publish(lesson, ports) {
    await advance(ports, 0, 2)
    const faces = await fontFaces(ports.font)
    await advance(ports, 1, 2)
    const page = await htmlPage({
      language: lesson.language,
      title: lesson.title,
      styles: [`${faces}\n${css}`],
      scripts: [PRINT],
      body: body(lesson),
    })
    await advance(ports, 2, 2)
    return toFile(sheet, lesson, page)
  },
}

function body(lesson: Lesson): string {
  const say = createFileSay(lesson.language)
  const { title, lead, portal, procedure, url, steps, segments } = lesson
  const about = [portal, procedure && say('procedure', { code: procedure })].filter(Boolean).join(' · ')
  const sure = lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')
  const lists = steps.flatMap((step) => {
    const begins = segments.find((it) => it.from === step.number)
    const ends = segments.find((it) => it.to === step.number)
    return [
      begins ? `<h3>${escapeHtml(begins.title)}</h3>` : '',
      stepLine(step, say),
      ends && ends.check.length > 0
        ? ticks(
            say('check-after'),
            ends.check.map((text) => ({ text, source: 0 })),
            'check',
          )
        : '',
    ]
  })
  const sources = lesson.sources.map((it) => `${it.title} (${it.date})`).join('; ')
  return `<button type="button">${escapeHtml(say('print'))}</button>
<header><div><p class="soft">${escapeHtml(about)}</p><h1>${escapeHtml(title)}</h1>${paragraph(lead)}</div>
${url ? code(url, say) : ''}</header>
<main>
${ticks(say('papers'), lesson.papers)}
${fact('files', lesson.files, say)}${fact('fee', lesson.fee, say)}${fact('time', lesson.time, say)}
<h2>${escapeHtml(say('steps'))}</h2>
${lists.join('\n')}
${plainList('mistakes', lesson.mistakes, say)}
${plainList('law', lesson.law, say)}
</main>
<footer>${paragraph(sure)}<p class="soft">${escapeHtml(`${say('sources')}: ${sources}. ${say('version', { n: lesson.version })}. ${say('made-with')}`)}</p></footer>`
}

function code(url: string, say: SayFile): string {
  const { path, size } = qrPath(url)
  return `<figure><svg role="img" aria-label="${escapeHtml(url)}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg><figcaption>${escapeHtml(say('scan'))} <span>${escapeHtml(url.replace(/^https:\/\/|\/$/g, ''))}</span></figcaption></figure>`
}

function stepLine(step: LessonStep, say: SayFile): string {
  return `<section class="step"><span class="n">${step.number}</span><div><p class="do">${escapeHtml(step.do)}</p>${[
    step.own ? paragraph(say(`own-${step.own}`), 'own') : '',
    paragraph(step.note, 'note', say('note')),
    step.mayMiss ? paragraph(say('may-miss'), 'soft') : '',
  ].join('')}</div></section>`
}

function ticks(heading: string, all: readonly Cited[], kind = 'papers'): string {
  if (all.length === 0) return ''
  return `<section class="${kind}"><h2>${escapeHtml(heading)}</h2><ul class="ticks">${items(all)}</ul></section>`
}

function plainList(key: FileKey, all: readonly Cited[], say: SayFile): string {
  return all.length > 0 ? `<section><h2>${escapeHtml(say(key))}</h2><ul>${items(all)}</ul></section>` : ''
}

function items(all: readonly Cited[]): string {
  return all.map((it) => `<li>${escapeHtml(it.text)}</li>`).join('')
}

function fact(key: FileKey, cited: Cited | null, say: SayFile): string {
  return cited ? paragraph(cited.text, '', say(key)) : ''
}
