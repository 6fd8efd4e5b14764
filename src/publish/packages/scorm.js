// Dẫn Lối: tells a learning platform how the lesson on this page goes, in SCORM 1.2 or SCORM 2004. Apache-2.0.
// Goes into the page of a package as it is written here, before `package-lesson.js`.
;(() => {
  /** What differs between the two: how the platform's object and its calls are called, and how things are said. */
  const V12 = {
    api: 'API',
    calls: {
      open: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      close: 'LMSFinish',
      error: 'LMSGetLastError',
    },
    state: 'cmi.suspend_data',
    /** Characters that a platform keeps of it. */
    room: 4096,
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    leftAtEnd: '',
    time: 'cmi.core.session_time',
    response: 'student_response',
    wrong: 'wrong',
    /** @param {number} ms */
    sayTime(ms) {
      const two = (/** @type {number} */ n) => String(n).padStart(2, '0')
      const cs = Math.round(ms / 10)
      const hours = Math.min(9999, Math.floor(cs / 360_000))
      return `${String(hours).padStart(4, '0')}:${two(Math.floor(cs / 6000) % 60)}:${two(Math.floor(cs / 100) % 60)}.${two(cs % 100)}`
    },
  }
  const V2004 = {
    api: 'API_1484_11',
    calls: {
      open: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      close: 'Terminate',
      error: 'GetLastError',
    },
    state: 'cmi.suspend_data',
    room: 64_000,
    place: 'cmi.location',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    leftAtEnd: 'normal',
    time: 'cmi.session_time',
    response: 'learner_response',
    wrong: 'incorrect',
    /** @param {number} ms */
    sayTime(ms) {
      const s = Math.round(ms / 10) / 100
      return `PT${Math.floor(s / 3600)}H${Math.floor(s / 60) % 60}M${Number((s % 60).toFixed(2))}S`
    },
  }

  const old = globalThis.packageAbout?.scorm === '1.2'
  const say = old ? V12 : V2004
  const began = Date.now()
  /** Calls that the platform refused, each with its error number, for whoever looks into it. */
  const refused = /** @type {string[]} */ ([])
  let open = false
  /** Looked through again, or only to have a look: nothing counts. */
  let counts = true
  /** How it stood before: what was once passed or completed is not taken back by going through it again. */
  let before = ''
  /** Best score so far, of 100; below nothing where there is none. */
  let best = -1
  const core = old ? 'cmi.core.score' : 'cmi.score'

  /** @param {Window} start */
  function findApi(start) {
    const from = /** @param {Window | null} view */ (view) => {
      for (let up = 0; view && up < 50; up += 1) {
        try {
          const api = /** @type {Record<string, Record<string, unknown>>} */ (/** @type {unknown} */ (view))[say.api]
          // Pages have other things of that name, too.
          if (typeof api?.[say.calls.open] === 'function') return api
        } catch {
          // A frame of another site: what we look for may be above it still.
        }
        if (view === view.parent) return null
        view = view.parent
      }
      return null
    }
    const openerOf = /** @param {Window} view */ (view) => {
      try {
        return view.opener
      } catch {
        return null
      }
    }
    return from(start) ?? from(openerOf(start)) ?? from(start.top && openerOf(start.top))
  }
  const api = /** @type {Record<string, (...values: string[]) => unknown> | null} */ (findApi(window))

  /** @param {keyof typeof say.calls} what @param {string[]} values */
  function ask(what, ...values) {
    if (!api) return ''
    try {
      const answer = String(api[say.calls[what]]?.(...values) ?? '')
      if (what !== 'get' && answer === 'false')
        refused.push(`${say.calls[what]}(${values.join(', ')}): ${api[say.calls.error]?.()}`)
      return answer
    } catch (error) {
      refused.push(`${say.calls[what]}(${values.join(', ')}): ${error}`)
      return 'false'
    }
  }
  const set = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    open && counts && ask('set', name, String(value)) !== 'false'

  function start() {
    // Some platforms answer `1`: only a plain no is a no.
    open = api !== null && ask('open', '') !== 'false'
    if (!open) return ''
    const mode = ask('get', say.mode)
    counts = mode !== 'browse' && mode !== 'review'
    before = old ? ask('get', 'cmi.core.lesson_status') : ask('get', 'cmi.success_status')
    best = Number.parseFloat(ask('get', `${core}.raw`) || '-1')
    if (old && !['passed', 'completed', 'failed'].includes(before)) set('cmi.core.lesson_status', 'incomplete')
    if (!old && ask('get', 'cmi.completion_status') !== 'completed') set('cmi.completion_status', 'incomplete')
    // Until the end: whoever closes the window now goes on from here.
    set(say.exit, 'suspend')
    ask('commit', '')
    return ask('get', say.state)
  }

  /** Each time anew, as a browser that crashes says no goodbye. */
  const keepTime = () => set(say.time, say.sayTime(Date.now() - began))

  /** One answer, for whoever wants to see which question is hard. @param {import('./lesson-host.d.ts').Answer} answer */
  function answered({ question, chosen, right }) {
    const at = `cmi.interactions.${open ? ask('get', 'cmi.interactions._count') || 0 : 0}`
    // The id first: the rest hangs on it.
    if (!set(`${at}.id`, question)) return
    set(`${at}.type`, 'choice')
    set(`${at}.${say.response}`, 'abcdefghij'[chosen])
    set(`${at}.result`, right ? 'correct' : say.wrong)
  }

  /** @param {import('./lesson-host.d.ts').Progress} progress */
  function keep({ state, step, steps }) {
    if (state.length <= say.room) set(say.state, state)
    set(say.place, step)
    if (!old) set('cmi.progress_measure', Math.min(1, step / steps).toFixed(4))
    keepTime()
    if (open) ask('commit', '')
  }

  /** @param {import('./lesson-host.d.ts').Outcome} outcome */
  async function finish({ score, passed }) {
    // Whoever opens the lesson again begins anew.
    set(say.state, '')
    if (!open || (before === 'passed' && (score ?? 0) * 100 < best)) return true
    const refusedBefore = refused.length
    if (score !== null) {
      best = score * 100
      set(`${core}.min`, 0)
      set(`${core}.max`, 100)
      set(`${core}.raw`, Math.round(score * 100))
      if (!old) set(`${core}.scaled`, Number(score.toFixed(4)))
    }
    const verdict = passed === null ? null : passed ? 'passed' : 'failed'
    if (old) set('cmi.core.lesson_status', verdict ?? 'completed')
    else {
      set('cmi.completion_status', 'completed')
      set('cmi.progress_measure', 1)
      if (verdict) set('cmi.success_status', verdict)
    }
    if (verdict) before = verdict
    set(say.exit, say.leftAtEnd)
    keepTime()
    ask('commit', '')
    return refused.length === refusedBefore
  }

  function leave() {
    if (!open) return
    keepTime()
    ask('commit', '')
    ask('close', '')
    open = false
  }

  addEventListener('pagehide', leave)
  // Brought back from the browser's memory the session is over: begin another.
  addEventListener('pageshow', (event) => event.persisted && location.reload())
  const state = start()
  globalThis.lessonHost = { recorded: open, ready: Promise.resolve(state), answered, keep, finish, refused }
})()
