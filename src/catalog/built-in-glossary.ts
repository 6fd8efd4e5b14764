import { createGlossary } from './glossary.ts'
import { type GlossaryFile, readGlossary } from './read-glossary.ts'

const HOME = '/src/tours/_glossary/'
const shipped = import.meta.glob<GlossaryFile>('/src/tours/_glossary/**/*.json', { eager: true, import: 'default' })

/** The glossary that ships. */
export function builtInGlossary() {
  return createGlossary(
    readGlossary(Object.fromEntries(Object.entries(shipped).map(([path, it]) => [path.slice(HOME.length), it]))),
  )
}
