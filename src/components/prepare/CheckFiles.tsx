import { useId, useState } from 'react'
import { FileButton } from '#components/ui/FileButton.tsx'
import type { SayPrepare } from '#components/words/prepare-words.ts'
import type { Language } from '#schema/languages.ts'
import type { Takes } from '#schema/tour.ts'
import { checkFile, type FileFacts, formatOf, sayBytes } from './check-file.ts'

/** Files of one choice, numbered: two may have one name. */
type Chosen = FileFacts & { id: number }

interface Props {
  /** What the portal is known to take; without it there is nothing to measure against. */
  takes: Takes | null
  say: SayPrepare
  language: Language
}

/** Would the portal take these files? Type and size alone: no file is opened, and no name goes further than this screen. */
export function CheckFiles({ takes, say, language }: Props) {
  const field = useId()
  const [files, setFiles] = useState<Chosen[]>([])
  if (!takes) return null
  const limit = takes.megabytes === undefined ? '' : `${takes.megabytes.toLocaleString(language)} MB`
  const formats = (takes.formats ?? []).join(', ').toUpperCase()
  const explain = (file: FileFacts) => {
    const fill = {
      size: sayBytes(file.bytes, language),
      limit,
      formats,
      format: formatOf(file.name)?.toUpperCase() ?? '',
    }
    const faults = checkFile(file, takes)
    return faults.length === 0 ? [say('file-fine', fill)] : faults.map((it) => say(`file-${it}`, fill))
  }
  return (
    <section className="on-screen" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{say('check-files')}</h2>
      <p>{say('check-files-how')}</p>
      <FileButton
        label={say('choose-files')}
        multiple
        onFiles={(chosen) =>
          setFiles([...chosen].map(({ name, type, size }, at) => ({ id: at, name, mime: type, bytes: size })))
        }
      />
      <ul className="files" aria-live="polite">
        {files.map((file) => (
          <li key={file.id} className={checkFile(file, takes).length === 0 ? 'fine' : 'warn'}>
            <strong>{file.name}</strong>
            {explain(file).map((it) => (
              <p key={it}>{it}</p>
            ))}
          </li>
        ))}
      </ul>
      {files.length > 0 && <p className="soft">{takes.text}</p>}
    </section>
  )
}
