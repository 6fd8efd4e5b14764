import { ReadAloud } from '#components/guide/ReadAloud.tsx'
import type { ReadingShown } from '#components/guide/use-reading.ts'
import type { SayGallery } from '#components/words/gallery-words.ts'
import type { Settings } from '#schema/settings.ts'

const nothing = () => {}

/** What the card shows while it is read aloud. */
export function ReadingSample({ settings, say }: { settings: Settings; say: SayGallery }) {
  return (
    <div className="guide" data-theme={settings.theme} style={{ fontSize: `${(18 * settings.textSize) / 100}px` }}>
      <div className="panel">
        <div className="scroll">
          <ReadAloud reading={reading(settings, say)} />
        </div>
      </div>
    </div>
  )
}

/** A sentence with its second word being spoken. */
function reading(settings: Settings, say: SayGallery): ReadingShown {
  const text = say('sample-do')
  const start = text.indexOf(' ') + 1
  const voices = [1, 2].map((n) => ({ voiceURI: `${n}`, name: `${say('sample-voice')} ${n}` }) as SpeechSynthesisVoice)
  const word = { passage: 0, start, end: text.indexOf(' ', start) }
  return { state: 'reading', word, voices, settings, passages: [text], toggle: nothing, choose: nothing }
}
