import { z } from 'zod'
import { plainText } from './text.ts'

/** How sure a title is, as of every text that people read. What is only remembered has no place in the file. */
const mark = z.enum(['seen', 'press'])

const competence = z.strictObject({
  code: z.string().regex(/^\d(\.\d)?$/),
  /** null where only the number was seen. */
  title: plainText.nullable(),
  mark,
  /** The source gives the title in short; nothing was added to it. */
  shortened: z.literal(true).optional(),
})

const about = { source: plainText, mark }

/** `frameworks.json`: what tours are tagged with. Titles in the language of their act; TT 02 and DigComp share numbers. */
export const frameworks = z.strictObject({
  'tt-02-2025': z.strictObject({
    ...about,
    act: plainText,
    date: z.iso.date(),
    inForce: z.iso.date(),
    areas: z.array(
      z.strictObject({ code: z.string().regex(/^\d$/), title: plainText, mark, competences: z.array(competence) }),
    ),
  }),
  'digcomp-2-2': z.strictObject({ ...about, title: plainText, competences: z.array(competence) }),
  dlgf: z.strictObject({ ...about, title: plainText, areas: z.array(competence) }),
  'qd-757': z.strictObject({ ...about, act: plainText, date: z.iso.date(), competences: z.array(competence) }),
})
