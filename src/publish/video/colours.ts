import sheet from '#publish/guide/lesson.css?raw'

/** Colours of the lesson's own page in its light form, by what they are for: a film has one look for everybody. */
export function colour(token: string): string {
  const found = new RegExp(`--${token}: light-dark\\((#\\w+),`).exec(sheet)?.[1]
  if (!found) throw new Error(`no colour is called --${token}`)
  return found
}
