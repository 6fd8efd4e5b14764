/** Hands the person a file, without a permission and without the network. A text is written as UTF-8. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type
  link.href = URL.createObjectURL(new Blob([content], { type: whole }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
