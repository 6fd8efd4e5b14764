import { type Said, said } from './text-likeness.ts'
import type { Traits } from './traits-of.ts'

/** Traits with what is dear to work out made ready once. */
export interface Ready {
  traits: Traits
  names: Said[]
  text: Said | null
  heading: Said | null
  group: Said | null
  left: Said | null
  up: Said | null
  context: Set<number>
  row: Set<number>
  near: Set<number>[]
  tokens: Set<string>
  ancestors: { tag: string; marks: Set<string> }[]
}

export function makeReady(traits: Traits): Ready {
  const maybe = (text: string | undefined) => (text ? said(text) : null)
  return {
    traits,
    names: traits.names.map((it) => said(it.text)),
    text: maybe(traits.text),
    heading: maybe(traits.heading),
    group: maybe(traits.group),
    left: maybe(traits.left),
    up: maybe(traits.up),
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
