import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import type { SaySupport } from '#components/words/support-words.ts'
import { GROUPS, type Group } from '#schema/groups.ts'
import { SUPPORT_KINDS, type SupportKind } from '#schema/support-words.ts'

interface Props {
  /** Times helped today. */
  today: number
  say: SaySupport
  /** Returns the id it is kept under. */
  onAdd(kinds: SupportKind[], group: Group | undefined): Promise<string>
  onUndo(id: string): Promise<void>
}

/** Somebody was helped without a tour: what with, and who if one wants to say. */
export function AddSupport({ today, say, onAdd, onUndo }: Props) {
  const [kinds, setKinds] = useState<readonly SupportKind[]>(['skills'])
  const [group, setGroup] = useState<Group | ''>('')
  const [last, setLast] = useState<string | null>(null)
  const [fault, setFault] = useState<'add-none' | 'add-failed' | 'undo-failed' | null>(null)
  const add = () => {
    setLast(null)
    setFault(kinds.length > 0 ? null : 'add-none')
    if (kinds.length === 0) return
    const ticked = SUPPORT_KINDS.filter((it) => kinds.includes(it))
    onAdd(ticked, group || undefined).then(setLast, () => setFault('add-failed'))
  }
  const undo = (id: string) => {
    setFault(null)
    onUndo(id).then(
      () => setLast(null),
      () => setFault('undo-failed'),
    )
  }
  return (
    <section className="on-screen">
      <h2>{say('add')}</h2>
      <fieldset>
        <legend>{say('add-kinds')}</legend>
        {SUPPORT_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={kinds.includes(kind)}
            onChange={(on) => setKinds(on ? [...kinds, kind] : kinds.filter((it) => it !== kind))}
          >
            {say(`kind-${kind}`)}
          </Check>
        ))}
      </fieldset>
      <Choice<Group | ''>
        id="group"
        label={say('add-group')}
        value={group}
        of={[['', say('help-unsaid')], ...GROUPS.map((it) => [it, say(`help-${it}`)] as const)]}
        onChange={setGroup}
      />
      <p className="row">
        <Button kind="main" onPress={add}>
          {say('add-save')}
        </Button>
        <span role="status" className={fault ? 'warn' : undefined}>
          {fault ? say(fault) : last && say('added', { n: today })}
        </span>
        {last && (
          <Button kind="quiet" onPress={() => undo(last)}>
            {say('undo')}
          </Button>
        )}
      </p>
    </section>
  )
}
