/** Excel reads UTF-8 only when the file says so. */
const BOM = '\ufeff'

/**
 * A table as CSV that a spreadsheet opens with Vietnamese intact. A cell that a spreadsheet would take for a formula
 * (it begins with = + - @, a tab or a line feed) gets an apostrophe in front, so that no file of ours can run anything.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${BOM + rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
