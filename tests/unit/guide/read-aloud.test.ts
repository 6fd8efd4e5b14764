import { describe, expect, it } from 'vitest'
import { createReader } from '#guide/read-aloud.ts'
import type { SpokenWord } from '#schema/reading.ts'

interface Said {
  text: string
  voice: SpeechSynthesisVoice
  rate: number
  onboundary(event: { charIndex: number; charLength?: number }): void
  onend(): void
  onerror(): void
}

const voice = (voiceURI: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ voiceURI, name: voiceURI, lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice

/** A machine that speaks when told to, with these voices. */
function createMachine(all: SpeechSynthesisVoice[], late = false) {
  const heard: Said[] = []
  let listed = late ? [] : all
  let tell = () => {}
  const synth = {
    getVoices: () => listed,
    addEventListener: (_: string, listen: () => void) => {
      tell = listen
    },
    cancel: () => heard.at(-1)?.onerror?.(),
    speak: (said: Said) => heard.push(said),
  }
  class Utterance {
    text: string
    constructor(text: string) {
      this.text = text
    }
  }
  return {
    window: { speechSynthesis: synth, SpeechSynthesisUtterance: Utterance } as never,
    heard,
    list: () => {
      listed = all
      tell()
    },
  }
}

const wish = { language: 'vi', voice: null, speed: 1 } as const
const settle = () => new Promise((done) => setTimeout(done))
const off = new AbortController().signal

describe('reading aloud', () => {
  it('reads one passage after another and says which word is being spoken', async () => {
    const { window, heard } = createMachine([voice('en', 'en-US'), voice('an', 'vi-VN')])
    const words: (SpokenWord | null)[] = []
    const { done: reading } = createReader(window, off).read(['Bấm nút.', 'Xong thì nghỉ.'], wish, (it) =>
      words.push(it),
    )
    await settle()
    expect(heard.map((it) => [it.text, it.voice.voiceURI])).toEqual([['Bấm nút.', 'an']])
    heard[0]?.onboundary({ charIndex: 4, charLength: 3 })
    heard[0]?.onend()
    await settle()
    // This voice does not say how long its words are.
    heard[1]?.onboundary({ charIndex: 0 })
    heard[1]?.onend()
    expect(await reading).toBe('read')
    expect(words).toEqual([{ passage: 0, start: 4, end: 7 }, { passage: 1, start: 0, end: 4 }, null])
  })

  it('takes the voice and the speed that were chosen, and another of the language when that is gone', async () => {
    const { window, heard } = createMachine([voice('an', 'vi-VN'), voice('binh', 'vi_VN')])
    const reader = createReader(window, off)
    reader.read(['a'], { ...wish, voice: 'binh', speed: 0.75 }, () => {})
    await settle()
    expect(heard.at(-1)).toMatchObject({ rate: 0.75, voice: { voiceURI: 'binh' } })
    reader.read(['a'], { ...wish, voice: 'da-go' }, () => {})
    await settle()
    expect(heard.at(-1)?.voice.voiceURI).toBe('an')
  })

  it('says that there is no voice rather than read with a foreign one, or with one that lives on a server', async () => {
    const { window, heard } = createMachine([
      voice('en', 'en-US'),
      voice('may-chu', 'vi-VN', { localService: false }),
      voice('khac', 'vie-XX'),
    ])
    expect(await createReader(window, off).read(['a'], wish, () => {}).done).toBe('no-voice')
    expect(await createReader({}, off).read(['a'], wish, () => {}).done).toBe('no-voice')
    expect(heard).toEqual([])
  })

  it('waits for voices that are listed late', async () => {
    const { window, heard, list } = createMachine([voice('an', 'vi-VN')], true)
    createReader(window, off).read(['a'], wish, () => {})
    await settle()
    expect(heard).toEqual([])
    list()
    await settle()
    expect(heard).toHaveLength(1)
  })

  it('stopped, it is silent, and words of the one before mark nothing', async () => {
    const { window, heard } = createMachine([voice('an', 'vi-VN')])
    const reader = createReader(window, off)
    const words: unknown[] = []
    const first = reader.read(['một', 'hai'], wish, (it) => words.push(it))
    await settle()
    const second = reader.read(['ba'], wish, () => {})
    expect(await first.done).toBe('stopped')
    heard[0]?.onboundary({ charIndex: 0, charLength: 3 })
    expect(words).toEqual([])
    await settle()
    // The first is over: to stop it stops nothing else.
    first.stop()
    expect(heard.map((it) => it.text)).toEqual(['một', 'ba'])
    heard[1]?.onerror()
    expect(await second.done).toBe('failed')
  })
})
