import type { ReactNode } from 'react'

interface Props {
  checked: boolean
  onChange(checked: boolean): void
  children: ReactNode
}

/** On or off, with a line that is high enough for any finger. */
export function Check({ checked, onChange, children }: Props) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  )
}
