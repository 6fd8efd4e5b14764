import { DEEPEST } from '#schema/pack-file.ts'

/** Names that mean something to JavaScript itself. */
const RESERVED = ['__proto__', 'constructor', 'prototype']

/** How deep brackets nest in a JSON text, without reading it: brackets inside strings do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (inString) {
      if (letter === '\\') at++
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === '{' || letter === '[') {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (letter === '}' || letter === ']') depth -= 1
  }
  return false
}

/** Path of the first key that no pack needs and that could reach into the program; null where there is none. */
export function reservedKey(value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && RESERVED.includes(key)) return `${path}${key}`
    const inside = reservedKey((value as Record<string, unknown>)[key], `${path}${key} → `)
    if (inside) return inside
  }
  return null
}
