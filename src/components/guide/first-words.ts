import type { Glossed, Piece } from '#schema/glossary.ts'

/** The pieces of texts that are read together, each word of the glossary only where it comes first. */
export function firstWords(
  texts: readonly (string | undefined)[],
  glossed: Glossed | undefined,
): Record<string, Piece[]> {
  const seen = new Set<string>()
  const first: Record<string, Piece[]> = {}
  for (const text of texts) {
    const pieces = text && glossed?.pieces[text]
    if (!pieces || first[text]) continue
    first[text] = pieces.map(([run, id]) => {
      if (!id || seen.has(id)) return [run]
      seen.add(id)
      return [run, id]
    })
  }
  return first
}
