import { Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Cited, Lesson } from '#publish/lesson.ts'
import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { steadyOffice } from '#publish/steady-zip.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import { toAnswers } from './to-answers.ts'

/** In half points. Text 13 pt, as office papers in Viet Nam have it. */
const TEXT = 26
const FONT = 'Times New Roman'
/** Twentieths of a point on A4 with 2 cm on each side. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } }
const LANGUAGE = { vi: 'vi-VN', en: 'en-GB' } as const

/** Questions and answers for a word processor, to be worded on by whoever hands them out. */
export const answers: Publisher = {
  id: 'hoi-dap',
  extension: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async publish(lesson, ports) {
    const asked = toAnswers(lesson)
    const parts: Paragraph[] = head(lesson)
    for (const [at, { question, answer }] of asked.entries()) {
      await advance(ports, at, asked.length + 1)
      parts.push(new Paragraph({ text: question, heading: HeadingLevel.HEADING_2, keepNext: true }))
      parts.push(...answer.map((it) => said(it, answer.length > 1)))
    }
    parts.push(...foot(lesson))
    await advance(ports, asked.length, asked.length + 1)
    const bytes = await Packer.toArrayBuffer(documentOf(lesson, parts))
    await advance(ports, asked.length + 1, asked.length + 1)
    return toFile(answers, lesson, steadyOffice(new Uint8Array(bytes)))
  },
}

function head(lesson: Lesson): Paragraph[] {
  const say = createFileSay(lesson.language)
  const about = [lesson.portal, lesson.procedure && say('procedure', { code: lesson.procedure })]
  return [
    new Paragraph({ text: say('answers-title', { title: lesson.title }), heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: lesson.lead }),
    new Paragraph({ children: [new TextRun({ text: about.filter(Boolean).join(' · '), italics: true })] }),
  ]
}

function said({ text, source }: Cited, several: boolean): Paragraph {
  const cited = source > 0 ? [new TextRun({ text: ` [${source}]`, superScript: true })] : []
  return new Paragraph({
    children: [new TextRun(text), ...cited],
    ...(several && { numbering: { reference: 'list', level: 0 } }),
  })
}

function foot(lesson: Lesson): Paragraph[] {
  const say = createFileSay(lesson.language)
  return [
    new Paragraph({ text: say('sources'), heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...lesson.sources.map(
      (it, at) => new Paragraph({ text: `[${at + 1}] ${it.title} (${it.date}): ${say(`source-${it.confidence}`)}.` }),
    ),
    new Paragraph({ text: `${say('version', { n: lesson.version })}. ${say('made-with')}` }),
  ]
}

function documentOf(lesson: Lesson, children: Paragraph[]): Document {
  const run = { font: FONT, size: TEXT, language: { value: LANGUAGE[lesson.language] } }
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: '14233A' },
    paragraph: { spacing: { before: 280, after: 80 } },
  })
  return new Document({
    title: lesson.title,
    creator: 'Dẫn Lối',
    lastModifiedBy: 'Dẫn Lối',
    styles: {
      default: {
        document: { run, paragraph: { spacing: { after: 100, line: 300 } } },
        heading1: heading(36),
        heading2: heading(28),
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 480, hanging: 280 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        children,
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
      },
    ],
  })
}
