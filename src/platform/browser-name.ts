const NAMES = [
  ['Edg/', 'Microsoft Edge'],
  ['Firefox/', 'Firefox'],
  ['CocCoc', 'Cốc Cốc'],
  ['coc_coc', 'Cốc Cốc'],
  ['Chrome/', 'Chrome / Chromium'],
] as const

/** What this browser is called, as far as it says itself. */
export function browserName(userAgent: string): string {
  return NAMES.find(([mark]) => userAgent.includes(mark))?.[1] ?? '?'
}
