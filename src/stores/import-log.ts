import { readLogFile } from '#learning/read-log-file.ts'
import { ask } from '#platform/ask.ts'
import type { Language } from '#schema/languages.ts'
import { MOST_CHARACTERS } from '#schema/log-file.ts'
import { MOST_AT_ONCE } from '#schema/message.ts'

type Say = (key: 'imported' | 'import-contradicting', fill: Record<string, number>) => string

/** Reads a file of another machine into the log here, and says in a sentence what came of it. Refused whole or taken whole. */
export async function importLog(
  file: File,
  language: Language,
  say: Say,
  changed: () => Promise<void>,
): Promise<{ said: string; failed: boolean }> {
  // More bytes than the longest log has are not even read.
  const read = readLogFile(file.size > 3 * MOST_CHARACTERS ? ' '.repeat(MOST_CHARACTERS + 1) : await file.text())
  if ('refused' in read) return { said: [read.reason[language], read.fault].filter(Boolean).join(' '), failed: true }
  const all = { fresh: 0, known: 0, contradicting: 0 }
  for (let at = 0; at < read.events.length; at += MOST_AT_ONCE) {
    const part = await ask({ type: 'import-events', events: read.events.slice(at, at + MOST_AT_ONCE) })
    for (const key of ['fresh', 'known', 'contradicting'] as const) all[key] += part[key]
  }
  await changed()
  const said = [say('imported', { n: all.fresh, known: all.known })]
  if (all.contradicting > 0) said.push(say('import-contradicting', { n: all.contradicting }))
  return { said: said.join(' '), failed: false }
}
