interface Props<T extends string | number> {
  id: string
  label: string
  value: T
  /** What can be chosen, each with its words. */
  of: readonly (readonly [value: T, words: string])[]
  onChange(value: T): void
}

/** One of a few, from a list with its label beside it. */
export function Choice<T extends string | number>({ id, label, value, of, onChange }: Props<T>) {
  return (
    <p className="row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = of[target.selectedIndex]
          if (chosen) onChange(chosen[0])
        }}
      >
        {of.map(([it, words]) => (
          <option key={it} value={it}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
