import { useId, useState } from 'react'
import { JsonFile } from '#components/ui/JsonFile.tsx'
import type { Say } from '#components/words/words.ts'
import type { Imported } from '#stores/import-log.ts'

/** Takes a log along from another machine: a JSON file that this page wrote there. */
export function ImportLog({ say, onImport }: { say: Say; onImport(file: File): Promise<Imported> }) {
  const id = useId()
  const [done, setDone] = useState<Imported | null>(null)
  return (
    <p className="row">
      <label htmlFor={id}>{say('import-log')}</label>
      <JsonFile
        id={id}
        onFile={(file) => void onImport(file).then(setDone, () => setDone({ said: say('failed'), failed: true }))}
      />
      {done && (
        <span role="status" className={done.failed ? 'warn' : 'note'}>
          {done.said}
        </span>
      )}
    </p>
  )
}
