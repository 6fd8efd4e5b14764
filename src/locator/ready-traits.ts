import { type Said, said } from './text-likeness.ts'
import type { Traits } from './traits-of.ts'

/** Traits with what is dear to work out made ready once. */
export interface Ready {
  traits: Traits
  names: Said[]
  /** What it says itself, where that is not its first name. */
  text: Said | null
  heading: Set<number>
  group: Set<number>
  left: Set<number>
  up: Set<number>
  context: Set<number>
  row: Set<number>
  near: Set<number>[]
  tokens: Set<string>
  ancestors: { tag: string; marks: Set<string> }[]
}

export function makeReady(traits: Traits): Ready {
  const text = traits.names.find((it) => it.from === 'text')?.text
  return {
    traits,
    names: traits.names.map((it) => said(it.text)),
    text: text ? said(text) : null,
    heading: new Set(traits.heading),
    group: new Set(traits.group),
    left: new Set(traits.left),
    up: new Set(traits.up),
    context: new Set(traits.context),
    row: new Set(traits.row),
    near: traits.near.map((it) => new Set(it)),
    tokens: new Set(traits.tokens),
    ancestors: traits.ancestors.map((it) => {
      const [tag = '', ...marks] = it.split('.')
      return { tag, marks: new Set(marks) }
    }),
  }
}
