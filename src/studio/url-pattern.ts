const MOST_PARTS = 12

/**
 * A path as a pattern that fits the same page for everybody: what looks like somebody's number, key or typed words is
 * a wildcard, `:v` where it repeats what stands in a field. Also for the route after `#`.
 */
export function toPathPattern(path: string, isTyped: (text: string) => boolean = () => false): string {
  const parts = path.split('/')
  let n = 0
  const pattern = parts.slice(0, MOST_PARTS).map((part) => {
    const typed = part !== '' && isTyped(part)
    if (part === '' || (isFixed(part) && !typed)) return part
    n += 1
    return typed ? `:v${n}` : `:p${n}`
  })
  return (parts.length > MOST_PARTS ? [...pattern, '*'] : pattern).join('/')
}

/** An address part that the pattern fits; one that opens something wherever nothing had to be made up. */
export function toExample(pattern: string): string {
  return pattern.replace(/:[pv]\d+/g, '0').replace('*', '')
}

/**
 * Is this the same page as one whose path has a `:v` in that place? It was read there before the field held what its
 * address repeats.
 */
export function isFilledIn(path: string, pattern: string): boolean {
  const [parts, others] = [path.split('/'), pattern.split('/')]
  if (path === pattern || parts.length !== others.length || !pattern.includes('/:v')) return false
  return others.every((it, at) => it.startsWith(':v') || bare(it) === bare(parts[at] ?? ''))
}

/** Wildcards are numbered along the path. */
function bare(part: string): string {
  return part.replace(/^:p\d+$/, ':p')
}

/** Words that somebody who makes pages writes: plain letters, few digits, nothing a machine drew by lot. */
function isFixed(part: string): boolean {
  if (part.length > 40 || !/^[A-Za-z][A-Za-z0-9._~-]*$/.test(part)) return false
  if ((part.match(/\d/g) ?? []).length > 2) return false
  const letters = part.replace(/[^A-Za-z]/g, '')
  if (/^[a-f]{6,}$/i.test(letters) && part.length >= 8) return false
  return !part.split(/[._~-]/).some((word) => turns(word) * 3 >= word.length && word.length > 8)
}

/** How often capitals, small letters and digits take turns: in keys all the time, in words hardly. */
function turns(word: string): number {
  return word.match(/[a-z](?=[A-Z\d])|\d(?=[A-Za-z])|[A-Z](?=\d)|[A-Z][a-z](?=[A-Z])/g)?.length ?? 0
}
