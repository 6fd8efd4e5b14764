import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { DropZone } from '#components/ui/DropZone.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
import { HostLine } from '#components/ui/HostLine.tsx'
import { ScrollBox } from '#components/ui/ScrollBox.tsx'
import type { SayGallery } from '#components/words/gallery-words.ts'
import type { Settings } from '#schema/settings.ts'

const KINDS = ['main', 'plain', 'quiet'] as const
const VERDICTS = ['official', 'training', 'unknown', 'not-encrypted', 'look-alike'] as const
const nothing = () => {}

interface Props {
  /** Makes ids of one theme's samples its own. */
  theme: Exclude<Settings['theme'], 'auto'>
  say: SayGallery
}

/** Every part of `components/ui`, in each of its states. */
export function UiSamples({ theme, say }: Props) {
  const [ticked, setTicked] = useState(true)
  const [chosen, setChosen] = useState<number>(1)
  const id = (name: string) => `${theme}-${name}`
  return (
    <div className="samples">
      <p className="row">
        {KINDS.map((kind) => (
          <Button key={kind} kind={kind} onPress={nothing}>
            {say('sample-button')}
          </Button>
        ))}
        <Button pressed onPress={nothing}>
          {say('sample-button')}
        </Button>
        <Button kind="sign" label={say('sample-button')} onPress={nothing}>
          ✕
        </Button>
      </p>
      <Confirm
        label={say('leave')}
        question={say('leave-ask')}
        yes={say('leave-sure')}
        no={say('stay')}
        onYes={nothing}
      />
      <Check checked={ticked} onChange={setTicked}>
        {say('sample-check')}
      </Check>
      <Choice<number>
        id={id('choice')}
        label={say('sample-part')}
        value={chosen}
        of={[1, 2].map((n) => [n, `${say('sample-button')} ${n}`])}
        onChange={setChosen}
      />
      <p>
        <label htmlFor={id('field')}>{say('sample-title')}</label>
        <input id={id('field')} placeholder={say('sample-example')} />
      </p>
      <DropZone onDrop={nothing}>
        <FileButton label={say('sample-source')} onFiles={nothing} />
      </DropZone>
      {VERDICTS.map((verdict) => (
        <HostLine key={verdict} host={{ verdict, owner: say('sample-owner') }} say={say} />
      ))}
      <p className="note">{say('sample-note')}</p>
      <p className="warn">{say('sample-mistake')}</p>
      <p className="soft">{say('sample-summary')}</p>
      <progress max={3} value={1} aria-label={say('step-of', { n: 1, m: 3 })} />
      <details open>
        <summary>{say('sample-part')}</summary>
        <p>{say('sample-why')}</p>
      </details>
      <ScrollBox label={`${say('sample-page')} (${say(`theme-${theme}`)})`}>
        <p className="wide">{`${say('sample-note')} `.repeat(4)}</p>
      </ScrollBox>
    </div>
  )
}
