import { createContext, useContext } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createPresentSay } from '#components/words/present-words.ts'
import type { Language } from '#schema/languages.ts'

/** Null unless a class looks on. */
export const PresentingContext = createContext<{ language: Language; end(): void } | null>(null)

/** Ends it from the card; that a class looks on can be seen. */
export function PresentingChip() {
  const around = useContext(PresentingContext)
  if (!around) return null
  const say = createPresentSay(around.language)
  return (
    <Button kind="quiet" onPress={around.end}>
      {say('present-end')}
    </Button>
  )
}
