import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayReport } from '#components/words/report-words.ts'

/** As it was typed. */
export interface TypedDoor {
  endpoint: string
  key: string
  secret: string
}

interface Props {
  /** Where results are sent, if anywhere. */
  endpoint: string
  notice: 'report-lrs-bad' | 'report-lrs-denied' | null
  say: SayReport
  onRead(door: TypedDoor): void
}

/** Names a record store to read. The key is kept nowhere. */
export function StoreSource({ endpoint, notice, say, onRead }: Props) {
  const [door, setDoor] = useState<TypedDoor>({ endpoint, key: '', secret: '' })
  const field = (name: keyof TypedDoor, label: string, type: 'text' | 'password') => (
    <p>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        type={type}
        autoComplete="off"
        spellCheck={false}
        value={door[name]}
        onChange={(event) => setDoor({ ...door, [name]: event.target.value })}
      />
    </p>
  )
  return (
    <details>
      <summary>{say('report-lrs')}</summary>
      <p className="soft">{say('report-lrs-why')}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault()
          onRead(door)
        }}
      >
        {field('endpoint', say('door-address'), 'text')}
        {field('key', say('door-key'), 'text')}
        {field('secret', say('door-secret'), 'password')}
      </form>
      {notice && (
        <p className="warn" role="alert">
          {say(notice)}
        </p>
      )}
      <Button onPress={() => onRead(door)}>{say('report-lrs-read')}</Button>
    </details>
  )
}
