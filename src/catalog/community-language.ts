import type { Locale } from '#schema/pack.ts'
import type { Pack } from './read-packs.ts'

/** Texts in the shape of an overlay. */
type Texts = string | readonly Texts[] | { readonly [key: string]: Texts | undefined }

const only = (texts: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(texts).filter((it): it is [string, string] => it[1] !== undefined))
const byId = <T extends { id: string }, R>(all: readonly T[], to: (it: T) => R) =>
  Object.fromEntries(all.map((it) => [it.id, to(it)]))
const texts = (facts: readonly { text: string }[] = []) => facts.map((it) => it.text)

/** Every text of a pack as it stands, in the shape of an overlay: what there is to put into another language. */
export function vietnameseOf({ portal, pages, tours, parts, tips, sources }: Omit<Pack, 'locales'>): Locale {
  return {
    portal: only({ name: portal.name, desk: portal.help?.desk?.text }),
    pages: byId(pages, ({ name, screens = [] }) => ({ name, screens: byId(screens, (it) => it.name) })),
    tours: byId(tours, (tour) => ({
      title: tour.title,
      summary: tour.summary,
      prepare: texts(tour.prepare),
      law: texts(tour.law),
      mistakes: texts(tour.mistakes),
      ...only({ files: tour.files?.text, fee: tour.fee?.text, time: tour.time?.text }),
      segments: byId(tour.segments ?? [], ({ title, check = [] }) => ({ title, check })),
      steps: byId(
        tour.steps.filter(
          (step) => !parts.some((it) => tour.uses.includes(it.id) && it.steps.some(({ id }) => id === step.id)),
        ),
        (step) => only({ do: step.do, why: step.why, note: step.note, part: step.part }),
      ),
    })),
    parts: byId(parts, ({ title, steps }) => ({
      title,
      steps: byId(steps, (step) => only({ do: step.do, why: step.why, note: step.note })),
    })),
    tips: byId(
      tips.flatMap((it) => it.tips),
      ({ text, example, mistake, law }) => only({ text, example, mistake, law }),
    ),
    sources: Object.fromEntries(Object.entries(sources).map(([key, it]) => [key, it.title])),
  }
}

/** The same with nothing written in yet, and nothing of what has no words: the file that a teacher fills in. */
export function blankOf(texts: Texts): Texts | undefined {
  if (typeof texts === 'string') return ''
  if (Array.isArray(texts)) return texts.length > 0 ? texts.map((it) => blankOf(it) ?? '') : undefined
  const entries = Object.entries(texts).map(([key, it]) => [key, it && blankOf(it)] as const)
  const some = entries.filter((it) => it[1] !== undefined)
  return some.length > 0 ? Object.fromEntries(some) : undefined
}

/**
 * What somebody has written in so far over the Vietnamese: what is left blank, or left out, stays Vietnamese. `strange`: paths of
 * what belongs to nothing in the pack.
 */
export function fillIn(vietnamese: Texts, written: unknown, path = ''): { filled: Texts; strange: string[] } {
  if (typeof vietnamese === 'string') {
    if (written === undefined || written === '') return { filled: vietnamese, strange: [] }
    return typeof written === 'string' ? { filled: written, strange: [] } : { filled: vietnamese, strange: [path] }
  }
  if (written === undefined) return { filled: vietnamese, strange: [] }
  const isList = Array.isArray(vietnamese)
  if (typeof written !== 'object' || written === null || Array.isArray(written) !== isList)
    return { filled: vietnamese, strange: [path] }
  const own = new Map(Object.entries(written))
  const parts = Object.entries(vietnamese).map(([key, it]) => {
    const at = path ? `${path}.${key}` : key
    return [key, it === undefined ? null : fillIn(it, own.get(key), at)] as const
  })
  const known = new Set(parts.map(([key]) => key))
  const strange = [...own.keys()].filter((key) => !known.has(key)).map((key) => (path ? `${path}.${key}` : key))
  const filled = parts.flatMap(([key, it]) => (it ? [[key, it.filled] as const] : []))
  return {
    filled: isList ? filled.map(([, it]) => it) : Object.fromEntries(filled),
    strange: [...strange, ...parts.flatMap(([, it]) => it?.strange ?? [])],
  }
}
