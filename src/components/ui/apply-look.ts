import type { Settings } from '#schema/settings.ts'

/** Language, colours and text size of a page of ours, as the reader has chosen them. */
export function applyLook(root: HTMLElement, { language, theme, textSize }: Settings): void {
  root.lang = language
  root.dataset.theme = theme
  root.style.setProperty('--text-size', String(textSize / 100))
}
