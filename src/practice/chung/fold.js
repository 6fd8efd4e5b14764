/**
 * Compared without accents, as many people type: `đ` has no decomposition, so it is folded by hand.
 * @param {string} text
 */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().trim()
