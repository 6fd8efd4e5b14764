import { useState } from 'react'
import { FileButton } from '#components/ui/FileButton.tsx'
import type { Say } from '#components/words/words.ts'
import type { Imported } from '#stores/import-log.ts'

/** Takes a log along from another machine: a JSON file that this page wrote there. */
export function ImportLog({ say, onImport }: { say: Say; onImport(file: File): Promise<Imported> }) {
  const [done, setDone] = useState<Imported | null>(null)
  return (
    <p className="row">
      <FileButton
        label={say('import-log')}
        accept="application/json,.json"
        onFiles={([file]) => {
          if (file) void onImport(file).then(setDone, () => setDone({ said: say('failed'), failed: true }))
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
