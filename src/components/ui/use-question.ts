import { useLayoutEffect, useRef, useState } from 'react'

/**
 * A button that gives way to a question. The focus goes with it, to the question (a screen reader says it, and Tab goes on
 * to the answers), and back to the button when it comes back. The question takes `tabIndex={-1}`.
 */
export function useQuestion() {
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) opener.current?.focus()
    asked.current = asking
  }, [asking])
  return { asking, setAsking, question, opener }
}
