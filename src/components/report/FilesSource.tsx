import { DropZone } from '#components/ui/DropZone.tsx'
import { FileButton } from '#components/ui/FileButton.tsx'
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
        <FileButton label={say('report-files')} accept="application/json,.json" multiple onFiles={onFiles} />
        <FileButton label={say('report-folder')} folder onFiles={onFiles} />
      </div>
    </DropZone>
  )
}
