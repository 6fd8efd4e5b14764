import { type ReactNode, useState } from 'react'

interface Props {
  /** What is in it chooses the same things without dropping. */
  children: ReactNode
  onDrop(transfer: DataTransfer): void
}

/** Things may also be dropped here: a second way, for those who have a pointer. */
export function DropZone({ children, onDrop }: Props) {
  const [over, setOver] = useState(false)
  return (
    <fieldset
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer)
      }}
    >
      {children}
    </fieldset>
  )
}
