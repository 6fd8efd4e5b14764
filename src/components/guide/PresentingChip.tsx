import { createContext, useContext } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createPresentSay, type SayPresent } from '#components/words/present-words.ts'
import type { Presenting } from '#schema/presenting.ts'

/** `now` is null unless a class looks on. */
export const PresentingContext = createContext<{
  now: Presenting | null
  say: SayPresent
  present(on: boolean): void
  zoom(zoomed: boolean): void
}>({ now: null, say: createPresentSay('vi'), present() {}, zoom() {} })

/** Enlarges the place pointed at, and ends it, from the card; that a class looks on can be seen. */
export function PresentingChip() {
  const { now, say, present, zoom } = useContext(PresentingContext)
  if (!now) return null
  return (
    <span className="class-ways">
      <Button onPress={() => zoom(!now.zoomed)}>{say(now.zoomed ? 'present-unzoom' : 'present-zoom')}</Button>
      <Button kind="quiet" onPress={() => present(false)}>
        {say('present-end')}
      </Button>
    </span>
  )
}

/** Begins it from the page. Folded away: most people have no class before them. */
export function PresentOffer() {
  const { now, say, present } = useContext(PresentingContext)
  if (now) return null
  return (
    <details>
      <summary>{say('present-teaching')}</summary>
      <p>{say('present-what')}</p>
      <div className="ways">
        <Button onPress={() => present(true)}>{say('present')}</Button>
      </div>
    </details>
  )
}
