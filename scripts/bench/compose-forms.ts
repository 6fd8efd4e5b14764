import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, seeded } from '../locator/mutate-page.ts'

/** An example of a component as two versions of a library draw it. */
export interface Example {
  key: string
  before: string
  after: string
}

export interface FormPair {
  name: string
  before: string
  after: string
}

/** Examples with something to use in them that both versions have, by component and name. */
export function sharedExamples(before: string, after: string): Example[] {
  const now = readFixtures(after)
  return [...readFixtures(before)].flatMap(([key, html]) => {
    const later = now.get(key)
    return later && USABLE.test(html) ? [{ key, before: html, after: later }] : []
  })
}

const USABLE = /<(a|button|input|select|textarea|summary)\b/

function readFixtures(components: string): Map<string, string> {
  const out = new Map<string, string>()
  for (const folder of readdirSync(components).sort()) {
    const file = join(components, folder, 'fixtures.json')
    if (!existsSync(file)) continue
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      component: string
      fixtures: { name: string; html: string }[]
    }
    for (const it of read.fixtures) out.set(`${read.component}: ${it.name}`, it.html)
  }
  return out
}

/**
 * Long forms of 8 to 15 examples each, the same ones in the same order in both versions, but for one that the newer
 * form has lost: what looks like it may well stay. No id stands twice in a form. Each example stands in a box of its
 * own, marked by its number until the truth has been read.
 */
export function composeForms(examples: readonly Example[], count: number): FormPair[] {
  return Array.from({ length: count }, (_, number) => {
    const random = seeded(hashOf(`form ${number}`))
    const size = 8 + Math.floor(random() * 8)
    const chosen: Example[] = []
    const ids = new Set<string>()
    for (let tries = 0; chosen.length < size && tries < 400; tries++) {
      const it = examples[Math.floor(random() * examples.length)]
      if (!it || chosen.includes(it)) continue
      const own = [...`${it.before} ${it.after}`.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')
      if (own.some((id) => ids.has(id))) continue
      for (const id of own) ids.add(id)
      chosen.push(it)
    }
    const lost = Math.floor(random() * chosen.length)
    const form = (html: (it: Example) => string, without = -1) =>
      `<main><h1>Form ${number}</h1><form>${chosen
        .map((it, at) => (at === without ? '' : `<div data-example="${at}">${html(it)}</div>`))
        .join('')}</form></main>`
    return { name: `form ${number}`, before: form((it) => it.before), after: form((it) => it.after, lost) }
  })
}
