import type { OWN } from '#schema/step.ts'
import { fold } from '#text/fold.ts'

/** What is pressed at the very end, by what it is called without accents: the person’s own, told rather too often. */
const CALLED: readonly [RegExp, (typeof OWN)[number]][] = [
  [/^(ky so|ky dien tu|ky ten|ky|ky va .*|sign)$|^ky so\b/, 'sign'],
  [/^(thanh toan|nop (phi|le phi|tien|thue)|tra tien|pay)\b/, 'pay'],
  [/^(gui|gui di|gui ho so|gui yeu cau|gui don|nop|nop don|nop ho so|hoan tat|hoan thanh|submit|send)$/, 'submit'],
  [/^(xac nhan (nop|gui)|ky va (nop|gui)|nop ho so va|gui ho so va)\b/, 'submit'],
]

export function ownByName(label: string): (typeof OWN)[number] | null {
  const name = fold(label)
  return CALLED.find(([called]) => called.test(name))?.[1] ?? null
}

/** “Nộp hồ sơ” is on many portals where filling in begins: told only by what comes after it. */
export function mayOnlyBegin(label: string): boolean {
  return fold(label) === 'nop ho so'
}
