import type { ReactNode, Ref } from 'react'

interface Props {
  kind?: 'main' | 'plain' | 'quiet' | 'sign'
  onPress(): void
  children: ReactNode
  label?: string
  /** One of several, of which one holds. */
  pressed?: boolean
  /** To give the focus back to. */
  ref?: Ref<HTMLButtonElement>
}

/** A button at least 44 px high. `label` is for those whose content is a sign rather than words. */
export function Button({ kind = 'plain', onPress, children, label, pressed, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={`button ${kind}`}
      onClick={onPress}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
    >
      {children}
    </button>
  )
}
