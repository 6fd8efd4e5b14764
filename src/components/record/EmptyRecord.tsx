import { Button } from '#components/ui/Button.tsx'
import type { PathTour } from '#schema/progress.ts'
import { titleOf, type View } from './view.ts'

interface Props extends View {
  /** What to begin with. */
  first: PathTour | null
  onPractise(tour: string): void
}

/** Nothing was practised yet: an invitation. */
export function EmptyRecord({ first, onPractise, ...view }: Props) {
  const { say } = view
  return (
    <section className="next">
      <p>{say('record-empty')}</p>
      {first && (
        <article className="task learn">
          <h2>{say('first-title')}</h2>
          <p className="big">{titleOf(view, first)}</p>
          <p>{say('first-why')}</p>
          <Button kind="main" onPress={() => onPractise(`${first.portal}/${first.tour}`)}>
            {say('go-practise')}
          </Button>
        </article>
      )}
    </section>
  )
}
