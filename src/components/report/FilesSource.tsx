import { useEffect, useId, useRef } from 'react'
import { DropZone } from '#components/ui/DropZone.tsx'
import type { SayReport } from '#components/words/report-words.ts'

interface Props {
  say: SayReport
  onFiles(files: FileList): void
  onDrop(transfer: DataTransfer): void
}

/** Takes log files: dropped, chosen, or a folder of them. */
export function FilesSource({ say, onFiles, onDrop }: Props) {
  return (
    <DropZone onDrop={onDrop}>
      <p>{say('report-drop')}</p>
      <div className="row">
        <Choose label={say('report-files')} folder={false} onFiles={onFiles} />
        <Choose label={say('report-folder')} folder={true} onFiles={onFiles} />
      </div>
    </DropZone>
  )
}

function Choose({ label, folder, onFiles }: { label: string; folder: boolean; onFiles(files: FileList): void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // React does not know this attribute.
  useEffect(() => {
    input.current?.toggleAttribute('webkitdirectory', folder)
  }, [folder])
  return (
    <span className="choose">
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        {...(folder ? { 'data-folder': '' } : { accept: 'application/json,.json' })}
        onChange={(event) => {
          const { files } = event.currentTarget
          if (files && files.length > 0) onFiles(files)
        }}
        // The same may be chosen again.
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  )
}
