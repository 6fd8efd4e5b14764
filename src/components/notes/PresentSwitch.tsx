import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { createPresentSay } from '#components/words/present-words.ts'
import type { Language } from '#schema/languages.ts'
import type { Presenting } from '#schema/presenting.ts'

interface Props {
  presenting: Presenting | null
  language: Language
  onPresent(on: boolean): void
  /** Only where it is known which tab the notes are about. */
  onNotes?(): void
}

/** A class looks on: one switch, and the window that the teacher alone sees. */
export function PresentSwitch({ presenting, language, onPresent, onNotes }: Props) {
  const say = createPresentSay(language)
  return (
    <section className={presenting ? 'guest on' : 'guest'}>
      <Check checked={presenting !== null} onChange={onPresent}>
        {say('present')}
      </Check>
      <p className="soft">{say('present-what')}</p>
      {presenting && onNotes && <Button onPress={onNotes}>{say('present-notes')}</Button>}
    </section>
  )
}
