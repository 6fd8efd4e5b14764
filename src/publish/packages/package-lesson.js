// Dẫn Lối: lets the lesson on this page go on where it was left, and passes on how it goes. Apache-2.0.
;(() => {
  const host = globalThis.lessonHost
  const words = globalThis.packageAbout?.words
  if (!host || !words) return
  /** A platform that does not answer keeps nobody from learning. ms. */
  const PATIENCE = 8000
  let at = 0
  let of = 1
  let finished = false
  /** @type {Record<string, number>} */
  let answers = {}

  /** @param {string} text */
  function readState(text) {
    try {
      const { a = 0, q = {} } = JSON.parse(text || '{}')
      return { at: Number(a), answers: /** @type {Record<string, number>} */ (q) }
    } catch {
      // Of another version, or of another lesson before this one.
      return { at: 0, answers: {} }
    }
  }

  /** @param {string} text @param {string} kind */
  function line(text, kind) {
    const it = document.createElement('p')
    it.className = kind
    it.textContent = text
    it.setAttribute('role', 'status')
    return it
  }

  // One screen at a time from the first moment, so that the whole lesson does not flash by meanwhile.
  document.documentElement.classList.add('live')
  const patience = new Promise((done) => setTimeout(done, PATIENCE, ''))
  void host.ready.then(() => {
    if (!host.recorded) document.querySelector('header')?.append(line(words.unrecorded, 'soft'))
  })
  globalThis.lessonStart = Promise.race([host.ready, patience]).then((text) => {
    const start = readState(text)
    answers = { ...start.answers }
    return start
  })

  const keep = () => host.keep({ state: JSON.stringify({ a: at, q: answers }), step: at + 1, steps: of })

  document.addEventListener('lesson', (event) => {
    const told = /** @type {CustomEvent} */ (event).detail
    if (told.type === 'answered') {
      answers[told.question] = told.chosen
      host.answered?.(told)
    }
    if (told.type === 'shown') ({ at, of } = told)
    if (told.type === 'finished') {
      finished = true
      const { right, asked, passed } = told
      const ended = asked > 0 ? { score: right / asked, passed } : { score: null, passed: null }
      void host.finish(ended).then(sayWhetherTaken)
      offerToLeave()
    } else if (!finished) keep()
  })

  /** @param {boolean} taken */
  function sayWhetherTaken(taken) {
    document.querySelector('.closing .refused')?.remove()
    if (!taken) document.querySelector('.closing h2')?.after(line(words?.refused ?? '', 'warn refused'))
  }

  function offerToLeave() {
    const closing = document.querySelector('.closing')
    if (!host?.leave || closing?.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'main'
    button.textContent = words?.leave ?? ''
    button.addEventListener('click', () => host.leave?.())
    closing?.append(button)
  }
})()
