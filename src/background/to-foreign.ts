import type { Foreign } from '#schema/foreign.ts'
import type { Settings } from '#schema/settings.ts'

/** Where the texts of tours and tips stand, among ids, targets and numbers. */
const WORDED = new Set(
  'title summary do why note part text example mistake law check next portal cited pageName pageNames sources'.split(
    ' ',
  ),
)

function textsIn(it: unknown, worded = false): string[] {
  if (typeof it === 'string') return worded ? [it] : []
  if (typeof it !== 'object' || it === null) return []
  return Object.entries(it).flatMap(([key, value]) => textsIn(value, worded || WORDED.has(key)))
}

/**
 * What is still Vietnamese of what is told: a screen reader says each text by the rules of its own language. `told`: the
 * same in whatever language.
 */
export function toForeign(
  { tourLanguage: language }: Settings,
  told: (language: string) => unknown,
): Foreign | undefined {
  if (language === null) return undefined
  const vietnamese = new Set(textsIn(told('vi')))
  return { language, vietnamese: [...new Set(textsIn(told(language)))].filter((it) => vietnamese.has(it)) }
}
