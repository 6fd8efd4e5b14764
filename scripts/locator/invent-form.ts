import { WORDS, type Words } from './form-words.ts'

export interface Item {
  key: string
  kind: 'text' | 'select' | 'tick' | 'button' | 'link' | 'file'
  label: string
}

export interface Form {
  words: Words
  links: Item[]
  sections: { title: string; items: Item[] }[]
  /** Papers with the same buttons in every row. */
  rows: { title: string; items: Item[] }[]
  actions: Item[]
  footer: Item[]
}

type Random = () => number
export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!

function some<T>(from: readonly T[], count: number, random: Random): T[] {
  const rest = [...from]
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0]!,
  )
}

/** A form as a portal might have it: sections that repeat each other's labels, rows that repeat their buttons. */
export function inventForm(random: Random): Form {
  const words = pick(WORDS, random)
  let count = 0
  const item = (kind: Item['kind']) => (label: string) => ({ key: `k${count++}`, kind, label })
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const shared = some(words.fields, 3, random)
  const actions = some(words.rowActions, between(1, 2), random)
  return {
    words,
    links: some(words.links, between(2, 7), random).map(item('link')),
    sections: some(words.sections, between(1, 4), random).map((title) => ({
      title,
      items: [
        ...some([...new Set([...shared, ...some(words.fields, between(1, 5), random)])], 6, random).map((label) =>
          item(random() < 0.2 ? 'select' : 'text')(label),
        ),
        ...some(words.choices, random() < 0.5 ? between(1, 3) : 0, random).map(item('tick')),
      ],
    })),
    rows: some(words.papers, random() < 0.75 ? between(2, 6) : 0, random).map((title) => ({
      title,
      items: actions.map((label, at) => item(at === 0 && random() < 0.1 ? 'file' : 'button')(label)),
    })),
    actions: some(words.actions, between(1, 4), random).map(item('button')),
    footer: some(words.links, between(0, 5), random).map(item('link')),
  }
}

/** The same form later: things gone, new, reworded, in another order. */
export function ageForm(form: Form, random: Random): Form {
  const much = random()
  const chance = (share: number) => random() < share * (0.4 + 1.2 * much)
  const later = (items: Item[], from: readonly string[]) => {
    const kept = items
      .filter(() => !chance(0.08))
      .map((it) => (chance(0.06) ? { ...it, label: reword(it.label, form.words, random) } : it))
    if (chance(0.15))
      kept.splice(Math.floor(random() * (kept.length + 1)), 0, {
        ...(items[0] ?? { kind: 'link' }),
        key: '',
        label: pick(from, random),
      })
    if (chance(0.1) && kept.length > 1) kept.push(kept.shift()!)
    return kept
  }
  const { words } = form
  const rows = form.rows.filter(() => !chance(0.2))
  if (rows.length > 1 && chance(0.4))
    rows.splice(Math.floor(random() * rows.length), 0, rows.splice(Math.floor(random() * rows.length), 1)[0]!)
  if (rows[0] && chance(0.25))
    rows.splice(Math.floor(random() * rows.length), 0, {
      title: pick(words.papers, random),
      items: rows[0].items.map((it) => ({ ...it, key: '' })),
    })
  return {
    words,
    links: later(form.links, words.links),
    sections: form.sections
      .filter(() => !chance(0.05))
      .map((it) => ({
        title: chance(0.06) ? reword(it.title, words, random) : it.title,
        items: later(it.items, words.fields),
      })),
    rows,
    actions: later(form.actions, words.actions),
    footer: later(form.footer, words.links),
  }
}

function reword(label: string, words: Words, random: Random): string {
  const parts = label.split(' ')
  if (parts.length > 2 && random() < 0.4) parts.splice(Math.floor(random() * parts.length), 1)
  else if (random() < 0.7) parts.push(pick(words.more, random))
  else return label.toUpperCase()
  return parts.join(' ')
}
