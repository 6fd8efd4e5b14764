import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SaySupport } from '#components/words/support-words.ts'
import { UNIT_KINDS } from '#schema/support-words.ts'

interface Props {
  unit: string | null
  say: SaySupport
  /** False: it is no name of a unit. */
  onSave(unit: string | null): Promise<boolean>
}

/** Whose report it goes into. A kind from a list and a short name: no room for anything of a person. */
export function UnitForm({ unit, say, onSave }: Props) {
  const known = UNIT_KINDS.find((it) => unit?.startsWith(`${it} `)) ?? UNIT_KINDS[0]
  const [kind, setKind] = useState<string>(known)
  const [name, setName] = useState(unit?.slice(known.length + 1) ?? '')
  const [state, setState] = useState<'unit-what' | 'unit-saved' | 'unit-bad' | 'unit-failed'>('unit-what')
  const save = () => {
    setState('unit-what')
    const typed = name.trim().replace(/\s+/g, ' ').normalize('NFC')
    onSave(typed === '' ? null : `${kind} ${typed}`).then(
      (good) => setState(good ? 'unit-saved' : 'unit-bad'),
      () => setState('unit-failed'),
    )
  }
  return (
    <section className="on-screen">
      <h2>{say('unit')}</h2>
      <p className="row">
        <select aria-label={say('unit-kind')} value={kind} onChange={(event) => setKind(event.target.value)}>
          {UNIT_KINDS.map((it) => (
            <option key={it}>{it}</option>
          ))}
        </select>
        <input
          type="text"
          aria-label={say('unit-name')}
          maxLength={41}
          autoComplete="off"
          value={name}
          onChange={(event) => {
            setName(event.target.value)
            setState('unit-what')
          }}
        />
        <Button onPress={save}>{say('unit-save')}</Button>
      </p>
      <p className={state === 'unit-bad' || state === 'unit-failed' ? 'warn' : 'soft'} role="status">
        {say(state)}
      </p>
    </section>
  )
}
