/** A text that ends as a sentence does: with a full stop, unless it has a mark of its own. */
export function closeSentence(text: string): string {
  return /[.!?…:]["”)]?$/.test(text) ? text : `${text}.`
}
