/**
 * Does this text repeat what stands in a field of the page, as the head of a search result does? Values are read here,
 * held against the text and forgotten: yes or no is all that comes out.
 */
export function repeatsField(text: string, roots: readonly ParentNode[]): boolean {
  const seen = text.normalize('NFC').toLowerCase()
  for (const root of roots)
    for (const field of root.querySelectorAll<HTMLInputElement>('input,textarea')) {
      if (/^(button|submit|reset|image|checkbox|radio|file|hidden)$/.test(field.type)) continue
      const typed = (field.value ?? '').normalize('NFC').trim().toLowerCase()
      if (typed.length > 2 && seen.includes(typed)) return true
    }
  return false
}
