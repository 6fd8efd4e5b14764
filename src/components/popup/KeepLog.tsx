import { createKeepSay } from '#components/words/keep-words.ts'
import { KEEP, type Keep } from '#schema/keep.ts'
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
      <p className="row">
        <label htmlFor="keep-log">{say('keep')}</label>
        <select
          id="keep-log"
          value={settings.keepLog}
          onChange={(event) => onChange({ keepLog: event.target.value as Keep })}
        >
          {KEEP.map((it) => (
            <option key={it} value={it}>
              {say(`keep-${it}`)}
            </option>
          ))}
        </select>
      </p>
      {settings.keepLog !== 'forever' && <p className="soft">{say('keep-what')}</p>}
    </>
  )
}
