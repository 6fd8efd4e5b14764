import { createContext, useContext, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SupportCardKey } from '#components/words/support-card-words.ts'
import type { Say } from '#components/words/words.ts'
import { GROUPS, type Group } from '#schema/groups.ts'

/** Counts the tour as support given to somebody of this group. */
export type GiveSupport = (attempt: string, group?: Group) => Promise<unknown>

export const SupportContext = createContext<{ say: Say<SupportCardKey>; give: GiveSupport } | null>(null)

/** Says on the card that the tour is done with somebody else. */
export function HelpingChip({ helping }: { helping: boolean }) {
  const around = useContext(SupportContext)
  return helping && around && <span className="guest-chip helping">{around.say('helping')}</span>
}

/** At the end of a tour done with somebody: one press counts it. No name, and no field to write one in. */
export function SupportEnd({ attempt }: { attempt: string }) {
  const around = useContext(SupportContext)
  const [state, setState] = useState<'asking' | 'done' | 'failed'>('asking')
  if (!around) return null
  const { say, give } = around
  const count = (group?: Group) =>
    void give(attempt, group).then(
      () => setState('done'),
      () => setState('failed'),
    )
  if (state === 'done') return <p className="own">{say('help-done')}</p>
  return (
    <section className="own" aria-label={say('helping')}>
      <p>{say(state === 'failed' ? 'help-failed' : 'help-end')}</p>
      <div className="ways">
        {GROUPS.map((group) => (
          <Button key={group} onPress={() => count(group)}>
            {say(`help-${group}`)}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => count()}>
          {say('help-unsaid')}
        </Button>
      </div>
    </section>
  )
}
