import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import type { SaySending } from '#components/words/sending-words.ts'

/** As it was typed; an empty secret means the one that is kept. */
export interface LrsInput {
  endpoint: string
  key: string
  secret: string
  steps: boolean
}

interface Props {
  chosen: Omit<LrsInput, 'secret'> | null
  say: SaySending
  onSave(input: LrsInput): void
  onRemove(): void
}

/** Address and key of a record store. The secret is written here and never shown again. */
export function LrsForm({ chosen, say, onSave, onRemove }: Props) {
  const [input, setInput] = useState<LrsInput>({ endpoint: '', key: '', steps: false, ...chosen, secret: '' })
  const change = (more: Partial<LrsInput>) => setInput({ ...input, ...more })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(input)
      }}
    >
      <p>
        <label htmlFor="endpoint">{say('lrs-address')}</label>
        <input
          id="endpoint"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://lrs.example.vn/xapi"
          value={input.endpoint}
          onChange={(event) => change({ endpoint: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor="key">{say('lrs-key')}</label>
        <input
          id="key"
          autoComplete="off"
          spellCheck={false}
          value={input.key}
          onChange={(event) => change({ key: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor="secret">{say('lrs-secret')}</label>
        <input
          id="secret"
          type="password"
          autoComplete="off"
          placeholder={chosen ? say('lrs-secret-kept') : ''}
          value={input.secret}
          onChange={(event) => change({ secret: event.target.value })}
        />
      </p>
      <label className="check">
        <input type="checkbox" checked={input.steps} onChange={(event) => change({ steps: event.target.checked })} />
        {say('lrs-steps')}
      </label>
      <div className="row">
        <Button kind="main" onPress={() => onSave(input)}>
          {say('lrs-save')}
        </Button>
        {chosen && (
          <Confirm
            label={say('lrs-remove')}
            question={say('lrs-remove-ask')}
            yes={say('yes-delete')}
            no={say('no-keep')}
            onYes={onRemove}
          />
        )}
      </div>
    </form>
  )
}
