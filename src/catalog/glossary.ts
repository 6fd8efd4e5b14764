import type { GlossaryEntry, Glossed, Piece, ShownWord } from '#schema/glossary.ts'
import type { Language } from '#schema/languages.ts'
import { findWords, type WordFinder } from './find-words.ts'
import type { GlossaryData } from './read-glossary.ts'

/** Administrative words and what they mean, in the reader's language. */
export interface Glossary {
  all(language: Language): ShownWord[]
  /** The words that occur in these texts, and where. */
  gloss(texts: readonly (string | undefined)[], language: Language): Glossed
}

/** A glossary that may come later, empty at first: whoever holds it sees the new one at once. */
export function createChangingGlossary(): Glossary & { replace(glossary: Glossary): void } {
  let now = createGlossary({ entries: [], sources: {}, locales: {} })
  return {
    all: (language) => now.all(language),
    gloss: (texts, language) => now.gloss(texts, language),
    replace(glossary) {
      now = glossary
    },
  }
}

export function createGlossary({ entries, sources, locales }: GlossaryData): Glossary {
  const shown = new Map<Language, Map<string, ShownWord>>()
  const finders = new Map<Language, WordFinder>()

  const wordsIn = (language: Language) => {
    const known = shown.get(language) ?? new Map(entries.map((it) => [it.id, toShown(it, language)]))
    shown.set(language, known)
    return known
  }

  function toShown(entry: GlossaryEntry, language: Language): ShownWord {
    const words = locales[language]?.entries[entry.id]
    const source = sources[entry.source]
    const [word = '', ...also] = [...(words?.words ?? []), ...entry.words]
    return {
      id: entry.id,
      word,
      also,
      text: words?.text ?? entry.text,
      cited: source ? `${locales[language]?.sources[entry.source] ?? source.title} (${source.date})` : '',
      press: source?.confidence === 'press',
    }
  }

  const finder = (language: Language) => {
    const known =
      finders.get(language) ??
      findWords(
        entries.map(({ id, words, label }) => ({
          id,
          running: label ? [] : (locales[language]?.entries[id]?.words ?? (language === 'vi' ? words : [])),
          // Labels stay Vietnamese in every language.
          quoted: words,
        })),
      )
    finders.set(language, known)
    return known
  }

  return {
    all: (language) => [...wordsIn(language).values()],
    gloss(texts, language) {
      const pieces: Record<string, Piece[]> = {}
      const words: Record<string, ShownWord> = {}
      for (const text of texts) {
        if (!text || pieces[text]) continue
        const found = finder(language)(text)
        if (!found.some(([, id]) => id)) continue
        pieces[text] = found
        for (const [, id] of found) {
          const word = id && wordsIn(language).get(id)
          if (word) words[word.id] = word
        }
      }
      return { words, pieces }
    },
  }
}
