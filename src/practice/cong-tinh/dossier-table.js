import { STATE_WORDS } from '../chung/dossiers.js'
import { factsList } from '../chung/facts-list.js'
import { h } from '../chung/h.js'
import { practiceNumber } from '../chung/practice-number.js'
import { findProcedure } from '../chung/procedures.js'

/** @typedef {import('../chung/dossiers.js').Dossier} Dossier */

/** @param {Dossier} dossier */
export const nameOf = ({ ma }) => findProcedure(ma)?.name ?? ''

/** @param {Dossier} dossier */
export const papersOf = ({ ma }) => findProcedure(ma)?.lesson?.papers.map((it) => it.name) ?? []

/** @param {Dossier} dossier */
export const dossierFacts = (dossier) =>
  factsList([
    ['Thủ tục', nameOf(dossier)],
    ['Mã hồ sơ', practiceNumber(dossier.ma)],
    ['Đang ở bước', STATE_WORDS[dossier.state]],
  ])

/** @param {Dossier[]} all */
export const dossierTable = (all) =>
  h(
    'table',
    { 'aria-label': 'Hồ sơ luyện tập' },
    h('thead', {}, h('tr', {}, ...['Thủ tục', 'Mã hồ sơ', 'Đang ở bước'].map((it) => h('th', { scope: 'col' }, it)))),
    h(
      'tbody',
      {},
      ...all.map((it) =>
        h(
          'tr',
          {},
          h('td', {}, nameOf(it)),
          h('td', {}, practiceNumber(it.ma)),
          h('td', {}, STATE_WORDS[it.state], it.id.startsWith('mau') && h('small', { class: 'ours' }, ' (hồ sơ mẫu)')),
        ),
      ),
    ),
  )

/** @param {import('./mot-cua.js').Desk} desk */
export const homeButton = (desk) => h('button', { type: 'button', onclick: () => desk.home() }, 'Về bàn một cửa')

/**
 * A slip as a printer would make it: shown, never printed.
 * @param {string} title
 * @param {Dossier[]} all
 */
export const slip = (title, all) =>
  h(
    'section',
    { class: 'card', 'aria-label': title },
    h('h2', {}, title),
    h('p', { class: 'hint' }, 'Bản luyện tập không gửi gì tới máy in. Mẫu phiếu thật có thể khác.'),
    h('ul', {}, ...all.map((it) => h('li', {}, `${nameOf(it)}: ${practiceNumber(it.ma)}`))),
  )
