import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { DropZone } from '#components/ui/DropZone.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { PackSummary } from '#schema/pack-file.ts'

interface Props {
  packs: readonly PackSummary[]
  say: SayStudio
  onFile(file: File): void
  onRemove(pack: string): void
}

/** Packs of others: a file is chosen or dropped here; what was taken can be removed. */
export function Packs({ packs, say, onFile, onRemove }: Props) {
  const name = useFocusKept<HTMLHeadingElement>(packs.length)
  return (
    <section>
      <h2 ref={name} tabIndex={-1}>
        {say('packs')}
      </h2>
      <DropZone
        onDrop={({ files: [file] }) => {
          if (file) onFile(file)
        }}
      >
        <FileButton
          label={say('import')}
          accept="application/json,.json"
          onFiles={([file]) => {
            if (file) onFile(file)
          }}
        />
        <span className="soft">{say('import-drop')}</span>
      </DropZone>
      {packs.length === 0 && <p className="soft">{say('packs-none')}</p>}
      {packs.map((pack) => (
        <article key={pack.id} className="row between">
          <span>
            <strong>{pack.name}</strong>{' '}
            <span className="soft">
              {pack.by || say('offer-by-none')}, {pack.on}, {pack.hosts.join(', ')}
            </span>
          </span>
          <Confirm
            label={say('remove')}
            about={pack.name}
            question={say('remove-ask')}
            yes={say('yes')}
            no={say('no')}
            onYes={() => onRemove(pack.id)}
          />
        </article>
      ))}
    </section>
  )
}

interface OfferProps {
  pack: PackSummary
  replaces: boolean
  say: SayStudio
  onAccept(): void
  onRefuse(): void
}

/** What a pack says of itself, and what it wants, before anything of it is kept. */
export function PackOffer({ pack, replaces, say, onAccept, onRefuse }: OfferProps) {
  const id = useId()
  return (
    <section className="offer" aria-labelledby={id}>
      <h2 id={id}>
        {say('offer')}: {pack.name}
      </h2>
      <p>{say('offer-by', { by: pack.by || say('offer-by-none') })}</p>
      <p>{say('offer-sites')}</p>
      <ul>
        {pack.hosts.map((host) => (
          <li key={host} className={host.endsWith('.gov.vn') ? '' : 'warn'}>
            <strong>{host}</strong> {say(host.endsWith('.gov.vn') ? 'offer-gov' : 'offer-not-gov')}
          </li>
        ))}
      </ul>
      <p>{say('offer-tours')}</p>
      <ul>
        {pack.tours.map((it) => (
          <li key={it.id}>
            {it.title} <span className="soft">{say('steps-n', { n: it.steps })}</span>
          </li>
        ))}
      </ul>
      {pack.adopted.map(({ name, known }) => (
        <p key={name} className="note">
          {say('offer-adopted', { name, known })}
        </p>
      ))}
      {replaces && <p className="note">{say('offer-replaces')}</p>}
      <div className="row">
        <Button kind="main" onPress={onAccept}>
          {say('accept')}
        </Button>
        <Button onPress={onRefuse}>{say('refuse')}</Button>
      </div>
    </section>
  )
}
