/** A text in lines no wider than `width`; a word that is wider alone is cut, never left out. `measure`: width of a text. */
export function toLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.normalize('NFC').trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = word
    while (measure(line) > width) {
      const signs = [...line]
      let most = signs.length - 1
      while (most > 1 && measure(signs.slice(0, most).join('')) > width) most -= 1
      lines.push(signs.slice(0, most).join(''))
      line = signs.slice(most).join('')
    }
  }
  return line ? [...lines, line] : lines
}
