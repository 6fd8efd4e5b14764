import { useId, useState } from 'react'
import type { Say } from '#components/words/words.ts'
import type { Imported } from '#stores/import-log.ts'

/** Takes a log along from another machine: a JSON file that this page wrote there. */
export function ImportLog({ say, onImport }: { say: Say; onImport(file: File): Promise<Imported> }) {
  const id = useId()
  const [done, setDone] = useState<Imported | null>(null)
  return (
    <p className="row">
      <label htmlFor={id}>{say('import-log')}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const input = event.currentTarget
          const file = input.files?.[0]
          // The same file may be chosen again.
          if (file) void onImport(file).then(setDone, () => setDone({ said: say('failed'), failed: true }))
          if (file) input.value = ''
        }}
      />
      {done && (
        <span role="status" className={done.failed ? 'warn' : 'note'}>
          {done.said}
        </span>
      )}
    </p>
  )
}
