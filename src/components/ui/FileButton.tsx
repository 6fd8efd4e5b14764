import { useEffect, useId, useRef } from 'react'

interface Props {
  label: string
  /** Which kinds of file, as the browser's own dialog understands it. */
  accept?: string
  multiple?: boolean
  /** A whole folder instead of files. */
  folder?: boolean
  onFiles(files: FileList): void
}

/**
 * Chooses files by a button in the reader's language: the browser's own says what it says in its own, and cuts it off in a
 * narrow window. The same file may be chosen again.
 */
export function FileButton({ label, accept, multiple = false, folder = false, onFiles }: Props) {
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
        multiple={multiple || folder}
        {...(folder ? { 'data-folder': '' } : { accept })}
        onChange={({ currentTarget: { files } }) => {
          if (files && files.length > 0) onFiles(files)
        }}
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  )
}
