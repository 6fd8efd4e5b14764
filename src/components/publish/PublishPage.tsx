import { useId } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import { createPublishSay } from '#components/words/publish-words.ts'
import { LANGUAGES, type Language } from '#schema/languages.ts'
import type { NoLesson, Publishable } from '#stores/lessons.ts'
import { FORMATS, type FormatId, type Lesson, type PublishState } from '#stores/publish-store.ts'
import { ChooseTour } from './ChooseTour.tsx'
import { FormatItem } from './FormatItem.tsx'

interface Props {
  language: Language
  tours: readonly Publishable[]
  /** Which of them. */
  chosen: string
  /** Language of the file. */
  of: Language
  lesson: Lesson | NoLesson
  state: PublishState
  onTour(id: string): void
  onLanguage(language: Language): void
  onMake(lesson: Lesson, format: FormatId): void
  onCancel(): void
}

/** One tour, one format, one file. */
export function PublishPage({ language, tours, chosen, of, lesson, state, ...on }: Props) {
  const say = createPublishSay(language)
  const id = useId()
  const isDraft = tours.some((it) => it.id === chosen && it.kind === 'draft')
  return (
    <main lang={language}>
      <h1>{say('publish')}</h1>
      <p>{say('intro')}</p>
      <ChooseTour {...{ tours, chosen, say }} onChoose={on.onTour} />
      <Choice
        id={`${id}-l`}
        label={say('language')}
        value={of}
        of={LANGUAGES.map((it) => [it, say(it)] as const)}
        onChange={on.onLanguage}
      />
      {'reason' in lesson ? (
        <p className="warn" role="alert">
          {say('no-lesson')} {lesson.reason[language]}{' '}
          {isDraft && <a href={`/studio.html#${chosen}`}>{say('to-studio')}</a>}
        </p>
      ) : (
        <>
          <p className="soft">{say('about', { steps: lesson.steps.length, questions: lesson.questions.length })}</p>
          <ul className="formats">
            {FORMATS.map((format) => (
              <FormatItem
                key={format}
                {...{ format, state, language, say }}
                onMake={() => on.onMake(lesson, format)}
                onCancel={on.onCancel}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  )
}
