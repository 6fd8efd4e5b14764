import { type CarriedLog, readCarriedLog } from '#learning/carried-log.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import { ask } from '#platform/ask.ts'
import type { Language } from '#schema/languages.ts'
import { MOST_CHARACTERS, MOST_EVENTS } from '#schema/log-file.ts'
import { MOST_AT_ONCE } from '#schema/message.ts'
import type { LogEvent } from '#schema/support.ts'

type Say = (key: 'imported' | 'import-contradicting', fill: Record<string, number>) => string

/** What came of it, in a sentence. */
export type Imported = { said: string; failed: boolean }
/** Why the text of QR codes was not taken in. */
export type NotCarried = Exclude<CarriedLog, { values: unknown[] }>

/** Takes another machine's log into the one here. Refused whole or taken whole. */
export function importsInto(language: Language, say: Say, changed: () => Promise<void>) {
  async function take(events: readonly LogEvent[]): Promise<Imported> {
    const all = { fresh: 0, known: 0, contradicting: 0 }
    for (let at = 0; at < events.length; at += MOST_AT_ONCE) {
      const part = await ask({ type: 'import-events', events: events.slice(at, at + MOST_AT_ONCE) })
      for (const key of ['fresh', 'known', 'contradicting'] as const) all[key] += part[key]
    }
    await changed()
    const said = [say('imported', { n: all.fresh, known: all.known })]
    if (all.contradicting > 0) said.push(say('import-contradicting', { n: all.contradicting }))
    return { said: said.join(' '), failed: false }
  }

  return {
    async onImport(file: File): Promise<Imported> {
      // More bytes than the longest log has are not even read.
      const read = readLogFile(file.size > 3 * MOST_CHARACTERS ? ' '.repeat(MOST_CHARACTERS + 1) : await file.text())
      if ('events' in read) return take([...read.events, ...read.supports])
      return { said: [read.reason[language], read.fault].filter(Boolean).join(' '), failed: true }
    },
    /** Text that a phone read off QR codes. */
    async onPaste(text: string): Promise<Imported | NotCarried> {
      const read = await readCarriedLog(text, MOST_EVENTS)
      if ('refused' in read) return read
      const { events, supports, broken } = readableEvents(read.values)
      return broken > 0 ? { refused: 'broken' } : take([...events, ...supports])
    },
  }
}
