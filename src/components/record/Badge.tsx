import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { RecordKey, SayRecord } from '#components/words/record-words.ts'

/** What came of signing: the name of the key that signed, or why none did. */
export type Badged = { did: string } | { failed: 'unsupported' | 'failed' }

const FAILED = { unsupported: 'badge-unsupported', failed: 'badge-failed' } as const satisfies Record<string, RecordKey>

/** Nothing is made, no key either, until it is asked for. */
export function Badge({ say, onBadge }: { say: SayRecord; onBadge(): Promise<Badged> }) {
  const [done, setDone] = useState<Badged | null>(null)
  return (
    <details className="file">
      <summary>{say('badge-title')}</summary>
      <p>{say('badge-why')}</p>
      <Button onPress={() => void onBadge().then(setDone, () => setDone({ failed: 'failed' }))}>
        {say('badge-make')}
      </Button>
      {done && (
        <p role="status" className={'did' in done ? 'note' : 'warn'}>
          {'did' in done ? say('badge-made', { did: done.did }) : say(FAILED[done.failed])}
        </p>
      )}
    </details>
  )
}
