import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { ANSWER, isAsk } from '../chung/form-messages.js'
import { h, ours } from '../chung/h.js'
import { siteOrigin } from '../chung/sites.js'
import { formField } from './form-field.js'
import { ketHon } from './ket-hon.js'
import { khaiSinh } from './khai-sinh.js'
import { tinhTrangHonNhan } from './tinh-trang-hon-nhan.js'
import { trichLuc } from './trich-luc.js'

/** @type {Record<string, import('./form-model.js').Form>} */
const forms = { 1.000894: ketHon, 1.001193: khaiSinh, 1.004873: tinhTrangHonNhan, 2.000635: trichLuc }

/** @typedef {import('./form-field.js').FormField} FormField */

/**
 * Boxes that appear only after another is answered.
 * @param {FormField[]} fields
 * @param {HTMLElement} main
 */
function followAnswers(fields, main) {
  const update = () => {
    for (const { field, node } of fields) {
      if (!field.after) continue
      const { name, is } = field.after
      const answer = fields.find((it) => it.field.name === name)?.read() ?? ''
      node.hidden = is ? ![is].flat().includes(answer) : answer === ''
    }
  }
  update()
  main.addEventListener('change', update)
}

/**
 * Answers the wizard around this frame and nobody else.
 * @param {FormField[]} fields
 */
function answerWizard(fields) {
  const origin = siteOrigin('tu-phap')
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== parent || !isAsk(event.data)) return
    const wrong = fields.filter((it) => it.complain())
    wrong[0]?.focus()
    const filled = wrong.length > 0 ? [] : fields.filter((it) => !it.node.hidden && it.read() !== '')
    const rows = filled.map((it) => ({
      label: `${it.field.no && `(${it.field.no}) `}${it.field.label}`,
      value: it.read(),
    }))
    parent.postMessage({ type: ANSWER, missing: wrong.length, rows }, origin)
  })
}

mountBanner()
const main = byId('to-khai', HTMLElement)
const form = forms[new URLSearchParams(location.search).get('ma') ?? '']

if (form) {
  /** @type {FormField[]} */
  const all = []
  main.append(h('h1', {}, form.title, form.isOurs && ours()))
  for (const [at, { title, inferred, fields, remark }] of form.sections.entries()) {
    const built = fields.map(formField)
    all.push(...built)
    main.append(
      h(
        'section',
        { 'aria-labelledby': title ? `phan-${at + 1}` : null },
        title && h('h2', { id: `phan-${at + 1}` }, title),
        inferred && ours('nhãn suy ra'),
        remark && h('p', { class: 'hint' }, remark),
        h('div', { class: 'fields' }, ...built.map((it) => it.node)),
      ),
    )
  }
  main.append(...form.oath.map((text) => h('p', { class: 'oath' }, text)))
  followAnswers(all, main)
  answerWizard(all)
} else {
  main.append(h('p', {}, 'Bài luyện tập này chưa có tờ khai này'))
}
