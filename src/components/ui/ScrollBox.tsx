import type { ReactNode, Ref } from 'react'

interface Props {
  /** What is in it, for those who come to it with the keyboard. */
  label: string
  children: ReactNode
  ref?: Ref<HTMLElement>
}

/** A wide thing that scrolls sideways in a box of its own, by pointer and by keyboard. */
export function ScrollBox({ label, children, ref }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: Chrome before 130 brings the keyboard to no box that scrolls by itself
    <section ref={ref} className="scrolls" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
