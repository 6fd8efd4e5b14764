import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Predicate } from '#schema/step.ts'
import { ConditionChoice } from './ConditionChoice.tsx'

interface Props {
  label: string
  /** Of the list with which one more is added. */
  adding: string
  draft: Draft
  but: string
  all: readonly Predicate[]
  say: SayEditor
  onChange(all: Predicate[]): void
  onPick?: () => void
}

const MOST = 4

/** What the page must show, or must not: one line each; all of them must hold. */
export function Conditions({ label, adding, draft, but, all, say, onChange, onPick }: Props) {
  return (
    <>
      {all.length > 0 && <p>{label}</p>}
      {all.map((it, at) => (
        <p key={JSON.stringify(it)} className="row">
          • {sentence(it, say)}
          <Button kind="quiet" onPress={() => onChange(all.filter((_, place) => place !== at))}>
            {say('drop-one')}
          </Button>
        </p>
      ))}
      {all.length < MOST && (
        <ConditionChoice
          label={adding}
          {...{ draft, but, say }}
          onChoose={(it) => onChange([...all, it])}
          {...(onPick && { onPick })}
        />
      )}
    </>
  )
}

function sentence(it: Predicate, say: SayEditor): string {
  const [how, target] = 'shows' in it ? (['shows', it.shows] as const) : (['hides', it.hides] as const)
  return say(how, { name: target.names?.[0] ?? target.css?.[0] ?? '' })
}
