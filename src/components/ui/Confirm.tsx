import { Button } from './Button.tsx'
import { useQuestion } from './use-question.ts'

interface Props {
  label: string
  /** What it is about, for those who hear it without what stands beside it. */
  about?: string
  kind?: 'main' | 'plain' | 'quiet'
  question: string
  yes: string
  no: string
  onYes(): void
}

/** A button that asks once more before it does something that cannot be undone. */
export function Confirm({ kind = 'quiet', label, about, question, yes, no, onYes }: Props) {
  const { asking, setAsking, ...ref } = useQuestion()
  if (!asking)
    return (
      <Button
        ref={ref.opener}
        kind={kind}
        onPress={() => setAsking(true)}
        {...(about && { label: `${label}: ${about}` })}
      >
        {label}
      </Button>
    )
  return (
    <div className="row asking">
      <p ref={ref.question} tabIndex={-1}>
        {question}
      </p>
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
    </div>
  )
}
