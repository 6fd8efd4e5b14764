import type { Say } from '#components/words/words.ts'
import type { HostVerdict } from '#schema/host-verdict.ts'

interface Props {
  host: { verdict: HostVerdict['verdict']; owner: string | null }
  say: Say
}

/** One line about whose page this is, where a tour is about to begin. Nothing on practice pages: they say so themselves. */
export function HostLine({ host: { verdict, owner }, say }: Props) {
  if (verdict === 'practice') return null
  const sure = verdict === 'official' || verdict === 'training'
  return (
    <p className={`host-line ${verdict === 'unknown' ? 'unsure' : sure ? 'sure' : 'warn'}`}>
      <span aria-hidden="true">{sure ? '✓' : '!'}</span> {say(`host-${verdict}`, { owner: owner ?? '' })}
    </p>
  )
}
