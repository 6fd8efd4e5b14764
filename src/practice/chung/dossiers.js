/**
 * What has been filed in practice, and how far each has come: the citizen's pages and the desk look at the same list.
 * Only what was taken from lists is kept, nothing typed, and for this tab alone: closed, it leaves nothing on the machine.
 * @typedef {'moi' | 'yeu-cau' | 'da-bo-sung' | 'da-nhan' | 'da-giao' | 'da-tra'} State
 * @typedef {object} Dossier
 * @property {string} id
 * @property {string} ma code of the procedure
 * @property {State} state
 * @property {string} [asked] what the officer asks for
 */

const KEY = 'ho-so-luyen-tap'
/** What is filed in an hour of practice; older ones go. */
const MOST = 8

/** Always there at first, so that each lesson can be begun by itself. @type {Dossier[]} */
const SAMPLES = [
  { id: 'mau-1', ma: '1.001193', state: 'moi' },
  { id: 'mau-2', ma: '2.000635', state: 'da-nhan' },
  { id: 'mau-3', ma: '1.004873', state: 'da-giao' },
  { id: 'mau-4', ma: '1.001193', state: 'yeu-cau', asked: 'Giấy chứng sinh: ảnh bị mờ, đề nghị bổ sung ảnh rõ.' },
]

/** @type {Record<State, string>} */
export const STATE_WORDS = {
  moi: 'mới nộp',
  'yeu-cau': 'chờ bổ sung',
  'da-bo-sung': 'đã bổ sung',
  'da-nhan': 'đã tiếp nhận',
  'da-giao': 'đã bàn giao',
  'da-tra': 'đã trả kết quả',
}

/**
 * All of them, the one that something happened to last before the others.
 * @returns {Dossier[]}
 */
export function readDossiers() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? SAMPLES
  } catch {
    return SAMPLES
  }
}

/** @param {...State} states */
export const dossiersIn = (...states) => readDossiers().filter((it) => states.includes(it.state))

/** @param {string} ma */
export function fileDossier(ma) {
  const all = readDossiers()
  // Older ones go, so to count them would give a number twice.
  const last = Math.max(0, ...all.map((it) => Number(/^nop-(\d+)$/.exec(it.id)?.[1] ?? 0)))
  keep([{ id: `nop-${last + 1}`, ma, state: 'moi' }, ...all])
}

/**
 * @param {string} id
 * @param {State} state
 * @param {string} [asked]
 */
export function moveDossier(id, state, asked) {
  const all = readDossiers()
  const one = all.find((it) => it.id === id)
  if (one) keep([{ ...one, state, ...(asked && { asked }) }, ...all.filter((it) => it !== one)])
}

/** @param {Dossier[]} all */
function keep(all) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)))
  } catch {
    // A browser that keeps nothing: each page begins with the samples again.
  }
}
