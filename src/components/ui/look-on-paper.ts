import type { Settings } from '#schema/settings.ts'
import { applyLook } from './apply-look.ts'

/** The look the reader has chosen, and on paper dark on white, whatever the screen is. */
export function lookOnPaperToo(root: HTMLElement, look: Settings): void {
  applyLook(root, look)
  addEventListener('beforeprint', () => applyLook(root, { ...look, theme: 'light' }))
  addEventListener('afterprint', () => applyLook(root, look))
}
