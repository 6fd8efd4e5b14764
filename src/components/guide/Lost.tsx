import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createLostSay } from '#components/words/lost-words.ts'
import type { Language } from '#schema/languages.ts'
import type { CardModel } from '#stores/guide-store.ts'

export interface LostWays {
  /** Opens the practice portal, or the portal itself, whichever the tour is about. */
  onPractice(): void
  onPortal(): void
  /** Whom to ask, to show or to print. */
  onHelp(): void
}

interface Props extends LostWays {
  model: Pick<CardModel, 'situation' | 'mode' | 'pageName' | 'step' | 'missing'>
  language: Language
  onStay(): void
}

/** Where one is, where one should be, and each way back: for whoever pressed “Tôi bị lạc” and is still there. */
export function Lost({ model, language, onStay, ...on }: Props) {
  const say = createLostSay(language)
  const { situation, mode, pageName: page, step } = model
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const away = situation === 'waiting' || situation === 'astray'
  const at = away
    ? 'away'
    : situation === 'resting'
      ? 'rest'
      : mode === 'test'
        ? 'test'
        : mode === 'watch'
          ? 'watch'
          : 'here'
  return (
    <section role="dialog" aria-labelledby="lost" className="panel" data-step={step.id} data-situation="lost">
      <div className="scroll" data-aloud>
        <h2 id="lost" ref={title} tabIndex={-1}>
          {say(`lost-${at}`)}
        </h2>
        <p>{say(`lost-${at}-what`, { page, do: step.do })}</p>
        {at === 'here' && <p>{say(model.missing ? 'lost-here-missing' : 'lost-here-look')}</p>}
        {at === 'away' && <p>{say('lost-away-how')}</p>}
      </div>
      <div className="foot">
        <div className="ways">
          <Button onPress={on.onHelp}>{say('call-help')}</Button>
          {away &&
            (mode === 'real' ? (
              <Button onPress={on.onPortal}>{say('lost-portal')}</Button>
            ) : (
              <Button onPress={on.onPractice}>{say('open-practice')}</Button>
            ))}
          <Button kind="main" onPress={onStay}>
            {say('lost-stay')}
          </Button>
        </div>
      </div>
    </section>
  )
}
