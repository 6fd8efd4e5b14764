interface Props {
  id: string
  onFile(file: File): void
}

/** Chooses one JSON file; the same may be chosen again. Its label stands beside it. */
export function JsonFile({ id, onFile }: Props) {
  return (
    <input
      id={id}
      type="file"
      accept="application/json,.json"
      onChange={({ currentTarget: input }) => {
        const file = input.files?.[0]
        if (!file) return
        onFile(file)
        input.value = ''
      }}
    />
  )
}
