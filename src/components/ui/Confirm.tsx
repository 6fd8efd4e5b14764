import { useState } from 'react'
import { Button } from './Button.tsx'

interface Props {
  label: string
  kind?: 'main' | 'plain' | 'quiet'
  question: string
  yes: string
  no: string
  onYes(): void
}

/** A button that asks once more before it does something that cannot be undone. */
export function Confirm({ kind = 'quiet', label, question, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button kind={kind} onPress={() => setAsking(true)}>
        {label}
      </Button>
    )
  return (
    <span className="row" role="alert">
      {question}
      <Button
        onPress={() => {
          setAsking(false)
          onYes()
        }}
      >
        {yes}
      </Button>
      <Button kind="main" onPress={() => setAsking(false)}>
        {no}
      </Button>
    </span>
  )
}
