import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

export interface Marks {
  /** For fields that take letters. */
  text: string
  /** For fields that take digits alone. */
  digits: string
}

const FRAMES = [undefined, 'e-form.html']

/** Types a mark over whatever else is in the text fields in view, of the page and of its form frame. Tells the fields that hold one. */
export async function fillEverything(tab: Tab, marks: Marks): Promise<string[]> {
  const filled: string[] = []
  for (const frame of FRAMES)
    for (let field = await next(tab, marks, filled, frame); field; field = await next(tab, marks, filled, frame)) {
      filled.push(field.name)
      if (field.marked) continue
      await tab.type((field.digits ? marks.digits : marks.text).slice(0, field.room))
      await tab.press('Tab')
    }
  return filled
}

/** Puts the pen into the next field. Not by a click: the card may stand over fields that no step is about. */
async function next(tab: Tab, marks: Marks, done: readonly string[], frame?: string) {
  try {
    return await tab.evaluate(
      ({ filled, text, digits }) => {
        const takesText = 'input:not([type=radio],[type=checkbox],[type=file],[type=hidden],[readonly]),textarea'
        for (const field of document.querySelectorAll<HTMLInputElement>(takesText)) {
          const name = field.id || field.name || field.closest('[id]')?.id || field.className
          if (filled.includes(name) || !field.checkVisibility({ visibilityProperty: true })) continue
          const room = field.maxLength > 0 ? field.maxLength : 1000
          const marked = [text, digits, digits.slice(0, room)].some((it) => field.value.includes(it))
          if (!marked) field.focus()
          if (!marked && document.activeElement !== field) continue
          if (!marked) field.select()
          return { name, digits: field.type === 'number' || room < 10, room, marked }
        }
        return null
      },
      { filled: done, ...marks },
      frame,
    )
  } catch {
    return null // There is no such frame on this page.
  }
}

/** Whatever the page itself keeps: nothing of what was typed may be in it either. */
export async function keptByPage(tab: Tab): Promise<string> {
  const seen = await waitUntil(
    () =>
      tab.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]),
      ),
    'the page to answer',
  )
  return seen
}
