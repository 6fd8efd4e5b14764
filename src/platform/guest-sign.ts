import { browser } from './browser.ts'

const SIGNS = {
  off: { text: '', title: 'Dẫn Lối' },
  on: { text: '●', title: 'Dẫn Lối – Máy dùng chung đang bật (shared computer)' },
  leaving: { text: '!', title: 'Dẫn Lối – Sắp xóa hết (about to clear)' },
}
const COLOURS = { off: '#0b57a4', on: '#b15c00', leaving: '#b3261e' }

/** Says on the toolbar that a guest is at this machine. */
export function showGuestSign(what: keyof typeof SIGNS): void {
  const { text, title } = SIGNS[what]
  const nobody = () => {} // Firefox for Android has no sign to show.
  browser.action.setBadgeBackgroundColor({ color: COLOURS[what] })?.catch(nobody)
  browser.action.setBadgeText({ text })?.catch(nobody)
  browser.action.setTitle({ title })?.catch(nobody)
}
