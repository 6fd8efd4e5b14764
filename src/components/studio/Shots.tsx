import { Confirm } from '#components/ui/Confirm.tsx'
import type { SayShots } from '#components/words/shot-words.ts'

/** What the pictures of a draft are, and all of them away at once. */
export function Shots({ count, say, onForget }: { count: number; say: SayShots; onForget(): void }) {
  if (count === 0) return null
  return (
    <section>
      <h2>{say('shots')}</h2>
      <p>{say('shots-what')}</p>
      <Confirm
        label={say('shots-delete', { n: count })}
        question={say('shots-delete-ask')}
        yes={say('yes')}
        no={say('no')}
        onYes={onForget}
      />
    </section>
  )
}
