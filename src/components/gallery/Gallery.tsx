import { useState } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import { createGallerySay } from '#components/words/gallery-words.ts'
import { LANGUAGES } from '#schema/languages.ts'
import type { Settings } from '#schema/settings.ts'
import { CardSample, type DrawInto } from './CardSample.tsx'
import { GuideSample } from './GuideSample.tsx'
import { ReadingSample } from './ReadingSample.tsx'
import { sampleCards } from './sample-cards.ts'
import { UiSamples } from './UiSamples.tsx'

const THEMES = ['light', 'dark', 'contrast'] as const
const SIZES = [100, 125, 150, 200, 250] as const
const NAMES = { vi: 'Tiếng Việt', en: 'English' }

interface Props {
  settings: Settings
  /** The page's own look goes with what is chosen here; nothing is kept. */
  onLook(settings: Settings): void
  drawInto: DrawInto
}

/** Everything that the interface is made of, in every theme at once, in the language and text size chosen above. */
export function Gallery({ settings, onLook, drawInto }: Props) {
  const [look, setLook] = useState(settings)
  const say = createGallerySay(look.language)
  const change = (to: Partial<Settings>) => {
    setLook({ ...look, ...to })
    onLook({ ...look, ...to })
  }
  return (
    <main lang={look.language} className="gallery">
      <h1>{say('gallery')}</h1>
      <p>{say('gallery-intro')}</p>
      <p className="soft">{say('gallery-forced')}</p>
      <Choice
        id="size"
        label={say('text-size')}
        value={look.textSize}
        of={SIZES.map((size) => [size, `${size} %`])}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        id="language"
        label={say('language')}
        value={look.language}
        of={LANGUAGES.map((language) => [language, NAMES[language]])}
        onChange={(language) => change({ language })}
      />
      {THEMES.map((theme) => (
        <section key={theme} data-theme={theme} aria-labelledby={`theme-${theme}`} className="themed">
          <h2 id={`theme-${theme}`}>{say(`theme-${theme}`)}</h2>
          <h3>{say('gallery-parts')}</h3>
          <UiSamples theme={theme} say={say} />
          <h3>{say('gallery-cards')}</h3>
          <div className="cards">
            {sampleCards(say, { ...look, theme }).map(([name, state]) => (
              <figure key={name}>
                <figcaption>{say(name)}</figcaption>
                <CardSample drawInto={drawInto}>
                  <GuideSample state={state} />
                </CardSample>
              </figure>
            ))}
            <figure>
              <figcaption>{say('case-reading')}</figcaption>
              <CardSample drawInto={drawInto}>
                <ReadingSample settings={{ ...look, theme }} say={say} />
              </CardSample>
            </figure>
          </div>
        </section>
      ))}
    </main>
  )
}
