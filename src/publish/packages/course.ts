/** What a manifest says of the one lesson in its package. */
export interface Course {
  /** Stays the same from version to version, so that a platform knows a newer one; a name in the sense of XML. */
  id: string
  version: number
  /** IRI of the lesson as practice, the same that statements of the tour have. */
  iri: string
  language: string
  title: string
  summary: string
  /** From 0 to 1; null for a lesson that asks nothing and so can only be completed. */
  passMark: number | null
  /** Every file of the package but the manifest, the page to open first. */
  files: readonly [string, ...string[]]
}
