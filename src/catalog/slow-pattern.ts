/**
 * May this URL part take a browser for ever? Patterns become regular expressions: groups that repeat, or many
 * wildcards in a row, are tried in more ways than anybody has time for. Packs that ship are read by us; imported ones
 * keep to what a portal needs.
 */
export function isSlowPattern(part: string): boolean {
  if (/[{}\\()]|:\w+[?+*]/.test(part)) return true
  if ((part.match(/\*/g) ?? []).length > 2) return true
  return part.split('/').some((it) => (it.match(/:\w+|\*/g) ?? []).length > 2)
}
