// Runs inside the published page, alone: shows one screen at a time, asks the questions, reads aloud. Plain JavaScript, as it is written into the page.
;(async () => {
  const screens = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.screen')])
  const nav = /** @type {HTMLElement | null} */ (document.querySelector('nav[data-words]'))
  if (!nav || screens.length === 0) return
  /** @type {Record<string, string>} */
  const words = JSON.parse(nav.dataset.words ?? '{}')
  /** @type {{ at?: number, answers?: Record<string, number> }} */
  const start = window.lessonStart ? await window.lessonStart : {}
  const SAID = 'h2, p:not(.source), legend, label, li, blockquote'
  const passMark = Number(document.querySelector('main')?.dataset.pass)
  /** What was chosen first, by question. @type {Record<string, number>} */
  const answers = {}
  const root = document.documentElement
  const isWhole = () => root.classList.contains('whole')
  let at = 0
  let finished = false

  /** @param {Record<string, unknown>} detail */
  const tell = (detail) => document.dispatchEvent(new CustomEvent('lesson', { detail }))
  /** @param {string} key @param {Record<string, string | number>} [fill] */
  const say = (key, fill = {}) => (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name) => String(fill[name] ?? ''))
  /** @param {string} key @param {() => void} press @param {string} [kind] */
  const button = (key, press, kind = '') => {
    const it = document.createElement('button')
    it.type = 'button'
    it.className = kind
    it.textContent = say(key)
    it.addEventListener('click', press)
    return it
  }

  const place = document.createElement('span')
  place.className = 'place'
  const bar = document.createElement('progress')
  bar.max = screens.length
  bar.setAttribute('aria-hidden', 'true')
  const back = button('back', () => show(at - 1))
  const next = button('next', () => show(at + 1), 'main')
  const whole = button(
    'all-in-one',
    () => {
      const all = root.classList.toggle('whole')
      whole.textContent = say(all ? 'one-by-one' : 'all-in-one')
      if (all) screens[at]?.scrollIntoView()
      else show(at)
    },
    'quiet',
  )
  const print = button('print', () => window.print(), 'quiet')
  const aloud = readsAloud()
  const steps = document.createElement('div')
  steps.className = 'pace'
  steps.append(back, place, next)
  const more = document.createElement('div')
  more.className = 'more'
  more.append(...aloud, whole, print)
  nav.append(bar, steps)
  // Beside the pace, which stays in reach, and below what is read.
  nav.before(more)
  nav.hidden = false
  root.classList.add('live')

  for (const screen of screens) if (screen.dataset.question !== undefined) prepareQuestion(screen)
  show(Math.min(Math.max(start.at ?? 0, 0), screens.length - 1), true)

  document.addEventListener('keydown', (event) => {
    // With all of it on one page keys scroll, as on any page.
    if (event.altKey || event.ctrlKey || event.metaKey || isWhole()) return
    // Arrow keys choose among answers while one of them has the focus.
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return
    if (isMore(event.key)) return
    if (event.key === 'ArrowRight' || event.key === 'PageDown') show(at + 1)
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') show(at - 1)
    else return
    event.preventDefault()
  })

  /** Is there more of this screen to scroll to by that key? @param {string} key */
  function isMore(key) {
    if (key === 'PageUp') return window.scrollY > 1
    return key === 'PageDown' && window.scrollY + window.innerHeight < root.scrollHeight - 1
  }

  /** @param {number} to @param {boolean} [first] */
  function show(to, first = false) {
    if (to < 0 || to >= screens.length) return
    at = to
    globalThis.speechSynthesis?.cancel()
    for (const [n, screen] of screens.entries()) screen.classList.toggle('now', n === at)
    back.disabled = at === 0
    next.disabled = at === screens.length - 1
    place.textContent = say('place', { n: at + 1, of: screens.length })
    bar.value = at + 1
    if (!first) screens[at]?.querySelector('h2')?.focus()
    if (isWhole()) screens[at]?.scrollIntoView()
    else window.scrollTo(0, 0)
    tell({ type: 'shown', at, of: screens.length })
    if (at === screens.length - 1) finish()
  }

  function finish() {
    const asked = screens.filter((it) => it.dataset.question !== undefined)
    const right = asked.filter((it) => answers[it.dataset.question ?? ''] === Number(it.dataset.answer)).length
    const passed = asked.length === 0 || right / asked.length >= passMark
    const score = document.querySelector('.score')
    if (score && asked.length > 0)
      score.textContent = `${say('score', { right, asked: asked.length })} ${say(passed ? 'score-passed' : 'score-not-yet')}`
    // Whoever looks back and answers more has finished better.
    if (finished && !passed) return
    finished = true
    tell({ type: 'finished', right, asked: asked.length, passed })
  }

  /** @param {HTMLElement} screen */
  function prepareQuestion(screen) {
    const id = screen.dataset.question ?? ''
    const verdict = /** @type {HTMLElement} */ (screen.querySelector('.verdict'))
    const radios = /** @type {HTMLInputElement[]} */ ([...screen.querySelectorAll('input[type=radio]')])
    const judge = (/** @type {number} */ chosen) => {
      const right = chosen === Number(screen.dataset.answer)
      answers[id] = chosen
      for (const [n, radio] of radios.entries()) {
        radio.disabled = true
        radio.checked = n === chosen
        radio.closest('label')?.classList.toggle('right', n === Number(screen.dataset.answer))
        radio.closest('label')?.classList.toggle('wrong', n === chosen && !right)
      }
      verdict.textContent = `${right ? verdict.dataset.right : verdict.dataset.wrong} ${verdict.dataset.because}`
      verdict.classList.add(right ? 'own' : 'warn')
      press.remove()
      return right
    }
    const press = button(
      'answer',
      () => {
        const chosen = radios.findIndex((it) => it.checked)
        if (chosen < 0) {
          verdict.textContent = say('choose-first')
          return
        }
        const right = judge(chosen)
        tell({ type: 'answered', question: id, chosen, right })
        screen.querySelector('h2')?.focus()
      },
      'main',
    )
    verdict.before(press)
    const known = start.answers?.[id]
    if (known !== undefined) judge(known)
  }

  /** A button where the machine has a voice of the page's language, else a word that it has none. */
  function readsAloud() {
    if (!('speechSynthesis' in window)) return [none()]
    const language = root.lang
    const box = document.createElement('span')
    const look = () => {
      const voice = speechSynthesis.getVoices().find((it) => it.lang.toLowerCase().startsWith(language))
      box.replaceChildren(voice ? button('read-aloud', () => read(voice), 'quiet') : none())
    }
    // Voices come late in some browsers.
    speechSynthesis.addEventListener?.('voiceschanged', look)
    look()
    return [box]
  }

  function none() {
    const it = document.createElement('span')
    it.className = 'soft'
    it.textContent = say('no-voice')
    return it
  }

  /** @param {SpeechSynthesisVoice} voice */
  function read(voice) {
    if (speechSynthesis.speaking) return speechSynthesis.cancel()
    const shown = isWhole() ? screens : screens.slice(at, at + 1)
    for (const it of shown.flatMap((screen) => [...screen.querySelectorAll(SAID)])) {
      // What has another in it is said with that one.
      if (!it.textContent?.trim() || it.querySelector(SAID)) continue
      const words = new SpeechSynthesisUtterance(it.textContent)
      words.voice = voice
      words.lang = voice.lang
      words.rate = 0.9
      speechSynthesis.speak(words)
    }
  }
})()
