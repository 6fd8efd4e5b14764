import { Button } from '#components/ui/Button.tsx'
import { Told } from '#components/words/Told.tsx'
import type { Say } from '#components/words/words.ts'
import type { TourSummary } from '#schema/message.ts'

interface Props {
  tours: readonly TourSummary[]
  say: Say
  label(tour: TourSummary): string
  onPick(tour: TourSummary): void
  /** The tour plays itself on the practice portal. */
  watch?: { label: string; onPick(tour: TourSummary): void }
  /** What to have ready for it; left out where there is no room for that. */
  onPapers?(tour: TourSummary): void
}

export function TourList({ tours, say, label, onPick, watch, onPapers }: Props) {
  return tours.map((tour) => (
    <article key={tour.key}>
      <h3>
        <Told text={tour.title} />
      </h3>
      <p className="soft">
        <Told text={tour.portal} />
        {tour.procedure && ` · ${tour.procedure}`} · {say('steps', { n: tour.steps })}
        {tour.imported && <strong> · {say('imported-tour')}</strong>}
      </p>
      <div className="row">
        <Button kind="main" onPress={() => onPick(tour)} label={`${label(tour)}: ${tour.title}`}>
          {label(tour)}
        </Button>
        {watch && tour.practice && (
          <Button onPress={() => watch.onPick(tour)} label={`${watch.label}: ${tour.title}`}>
            {watch.label}
          </Button>
        )}
        {onPapers && tour.papers && (
          <Button kind="quiet" onPress={() => onPapers(tour)} label={`${say('prepare')}: ${tour.title}`}>
            {say('prepare')}
          </Button>
        )}
      </div>
    </article>
  ))
}
