import type { Language } from '#schema/languages.ts'
import { pickVoice, type Reader, type ReadResult } from '#schema/reading.ts'

type Speech = Pick<Window, 'speechSynthesis'> & { SpeechSynthesisUtterance: typeof SpeechSynthesisUtterance }

/** Browsers list their voices late, and say so once. */
const VOICES_WAIT = 1500

/**
 * Reads aloud with the voices of the machine itself. Voices that live on a server are left out: what one reads would go
 * there.
 */
export function createReader(window: Partial<Speech>, signal: AbortSignal): Reader {
  const { speechSynthesis: synth, SpeechSynthesisUtterance: Utterance } = window
  let turn = 0
  const stop = () => {
    turn += 1
    synth?.cancel()
  }
  signal.addEventListener('abort', stop)

  async function voices(language: Language): Promise<SpeechSynthesisVoice[]> {
    if (!synth) return []
    if (synth.getVoices().length === 0)
      await new Promise<void>((done) => {
        synth.addEventListener('voiceschanged', () => done(), { once: true })
        setTimeout(done, VOICES_WAIT)
      })
    return synth.getVoices().filter((it) => it.localService && new RegExp(`^${language}([-_]|$)`, 'i').test(it.lang))
  }

  async function readAll(...[passages, wish, at]: Parameters<Reader['read']>): Promise<ReadResult> {
    const mine = turn
    const voice = pickVoice(await voices(wish.language), wish.voice)
    if (!synth || !Utterance || !voice) return 'no-voice'
    for (const [passage, text] of passages.entries()) {
      if (turn !== mine) return 'stopped'
      const said = Object.assign(new Utterance(text), { voice, lang: voice.lang, rate: wish.speed })
      const result = await new Promise<ReadResult>((done) => {
        said.onboundary = (event) => turn === mine && at({ passage, ...wordAt(text, event) })
        said.onend = () => done(turn === mine ? 'read' : 'stopped')
        said.onerror = () => done(turn === mine ? 'failed' : 'stopped')
        synth.speak(said)
      })
      if (result !== 'read') return result
    }
    at(null)
    return 'read'
  }

  return {
    voices,
    read(...asked) {
      stop()
      const mine = turn
      return { done: readAll(...asked), stop: () => turn === mine && stop() }
    },
  }
}

/** Some voices give no length: then to the end of the word. */
function wordAt(text: string, { charIndex, charLength }: { charIndex: number; charLength?: number | undefined }) {
  const rest = /^\S*/.exec(text.slice(charIndex))?.[0].length ?? 0
  return { start: charIndex, end: charIndex + (charLength || rest) }
}
