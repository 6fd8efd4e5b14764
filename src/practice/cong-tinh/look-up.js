import { readDossiers, STATE_WORDS } from '../chung/dossiers.js'
import { h } from '../chung/h.js'
import { card } from '../chung/screens.js'
import { dossierTable, homeButton, nameOf } from './dossier-table.js'

/** The way a dossier goes when nothing is missing. @type {import('../chung/dossiers.js').State[]} */
const WAY = ['moi', 'da-nhan', 'da-giao', 'da-tra']

/** @param {import('./mot-cua.js').Desk} desk */
export function lookUp(desk) {
  const all = readDossiers()
  const [newest] = all
  desk.show(
    'Tra cứu',
    card(
      dossierTable(all),
      newest && h('h2', {}, 'Nhật ký xử lý'),
      newest && h('p', {}, nameOf(newest)),
      newest && h('ol', {}, ...stepsTo(newest.state).map((it) => h('li', {}, STATE_WORDS[it]))),
      homeButton(desk),
    ),
  )
}

/** @param {import('../chung/dossiers.js').State} state */
function stepsTo(state) {
  const at = WAY.indexOf(state)
  return at < 0 ? [WAY[0] ?? state, state] : WAY.slice(0, at + 1)
}
