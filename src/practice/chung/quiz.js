import { h } from './h.js'
import { card, screensIn } from './screens.js'

/**
 * @typedef {object} Question
 * @property {string} asks
 * @property {string} caption of what is shown
 * @property {string} shows invented, or quoted with its source
 * @property {[right: string, ...wrong: string[]]} answers
 * @property {number} place where the right one stands among them
 * @property {string} reason
 */

/**
 * A lesson of our own: a few situations, one answer that holds, and why. Whoever is wrong chooses again.
 * @param {HTMLElement} root
 * @param {{ intro: string[], questions: Question[], remember: string[] }} lesson
 */
export function mountQuiz(root, { intro, questions, remember }) {
  const show = screensIn(root)
  const start = () =>
    show(
      'Trước khi bắt đầu',
      card(
        ...intro.map((it) => h('p', {}, it)),
        onward('bat-dau', 'Bắt đầu', () => ask(0)),
      ),
    )

  /** @param {number} at */
  function ask(at) {
    const question = questions[at]
    if (!question) return finish()
    const { asks, caption, shows, answers, place, reason } = question
    const result = h('div', { class: 'result', role: 'status', tabindex: -1 })
    /** @param {boolean} right */
    const answer = (right) => {
      result.className = right ? 'result right' : 'result'
      result.replaceChildren(
        h('strong', {}, right ? 'Đúng rồi.' : 'Chưa phải. Đọc lại rồi chọn lần nữa.'),
        right ? h('p', {}, reason) : '',
      )
      if (right)
        result.append(onward('tiep-theo', at + 1 < questions.length ? 'Câu tiếp theo' : 'Xong', () => ask(at + 1)))
      // The guide's card keeps clear of what has the focus: of the reason, now.
      result.focus({ preventScroll: true })
    }
    const [right, ...wrong] = answers
    const listed = [...wrong.slice(0, place), right, ...wrong.slice(place)]
    show(
      `Câu ${at + 1}/${questions.length}`,
      card(
        h(
          'div',
          { class: 'quiz', role: 'group', 'aria-labelledby': 'cau-hoi' },
          h('figure', { class: 'quiz-shows' }, h('figcaption', {}, caption), shows),
          h('p', { id: 'cau-hoi', class: 'label' }, asks),
          h(
            'div',
            { class: 'actions' },
            ...listed.map((it, index) =>
              h('button', { id: `tra-loi-${index + 1}`, type: 'button', onclick: () => answer(it === right) }, it),
            ),
          ),
          result,
        ),
      ),
    )
  }

  const finish = () =>
    show(
      'Xong bài',
      card(
        h('ul', {}, ...remember.map((it) => h('li', {}, it))),
        h('button', { type: 'button', onclick: start }, 'Làm lại từ đầu'),
      ),
    )
  start()
}

/**
 * @param {string} id
 * @param {string} label
 * @param {() => void} onclick
 */
const onward = (id, label, onclick) =>
  h('div', { class: 'actions' }, h('button', { id, type: 'button', class: 'primary', onclick }, label))
