import { Choice } from '#components/ui/Choice.tsx'
import { createKeepSay } from '#components/words/keep-words.ts'
import { KEEP } from '#schema/keep.ts'
import type { Settings } from '#schema/settings.ts'

interface Props {
  settings: Settings
  onChange(change: Partial<Settings>): void
}

/** How long the log is kept on this machine. */
export function KeepLog({ settings, onChange }: Props) {
  const say = createKeepSay(settings.language)
  return (
    <>
      <Choice
        id="keep-log"
        label={say('keep')}
        value={settings.keepLog}
        of={KEEP.map((it) => [it, say(`keep-${it}`)])}
        onChange={(keepLog) => onChange({ keepLog })}
      />
      {settings.keepLog !== 'forever' && <p className="soft">{say('keep-what')}</p>}
    </>
  )
}
