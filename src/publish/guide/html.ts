const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text in HTML, in an attribute or between tags. */
export function escapeHtml(text: string): string {
  return text.normalize('NFC').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** A paragraph of a text, or nothing where there is none. `before`: a word in bold before it. */
export function paragraph(text: string | undefined, kind = '', before = ''): string {
  if (!text) return ''
  const strong = before ? `<strong>${escapeHtml(before)}:</strong> ` : ''
  return `<p${kind ? ` class="${kind}"` : ''}>${strong}${escapeHtml(text)}</p>`
}

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
