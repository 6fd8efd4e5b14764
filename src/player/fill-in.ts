/** What stands in an act for `{mark}` and `{code}`. */
export interface FillIns {
  mark: string
  code: string
}

/** The text of an act as it is typed. */
export function fillIn(text: string, { mark, code }: FillIns): string {
  return text.replaceAll('{mark}', mark).replaceAll('{code}', code).trim()
}
