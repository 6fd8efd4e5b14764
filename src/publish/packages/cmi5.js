// Dẫn Lối: tells a learning platform how the lesson on this page goes, by cmi5 (quartz). Apache-2.0.
// Goes into the page of a package as it is written here, before `package-lesson.js`.
;(() => {
  const VERBS = 'http://adlnet.gov/expapi/verbs/'
  const CMI5 = 'https://w3id.org/xapi/cmi5/context/'
  /** Where we keep how far somebody has come; the platform's own document beside it is only read. */
  const OURS = 'dan-loi'

  /** @typedef {{ contextTemplate?: Record<string, unknown>, launchMode?: string, masteryScore?: number, returnURL?: string }} LaunchData */
  /** @typedef {{ state: string, completed: boolean, passed: boolean }} Kept */

  const asked = new URLSearchParams(location.search)
  const [endpoint, tokenUrl, actor, registration, activity] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((it) => asked.get(it) ?? '')
  const launched = Boolean(endpoint && tokenUrl && actor && registration && activity)
  const refused = /** @type {string[]} */ ([])
  const began = Date.now()
  /** Statements that nobody has taken yet, in order. */
  let waiting = /** @type {Record<string, unknown>[]} */ ([])
  let sending = Promise.resolve()
  let token = ''
  let launch = /** @type {LaunchData} */ ({})
  let kept = /** @type {Kept} */ ({ state: '', completed: false, passed: false })
  /** A failure waits until the person leaves: they may try again, and a session takes one verdict alone. */
  let failed = /** @type {Record<string, unknown> | null} */ (null)
  let [open, counts] = [false, false]
  let last = 0

  /** @param {string} path @param {Record<string, string>} [query] */
  const at = (path, query) => `${endpoint?.replace(/\/+$/, '')}/${path}${query ? `?${new URLSearchParams(query)}` : ''}`
  /** @param {string} id */
  const stateOf = (id) =>
    at('activities/state', {
      stateId: id,
      activityId: activity ?? '',
      agent: actor ?? '',
      registration: registration ?? '',
    })

  /** @param {string} url @param {RequestInit} [how] */
  async function request(url, how = {}) {
    const answer = await fetch(url, {
      ...how,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(how.body ? { 'Content-Type': 'application/json' } : {}),
      },
    })
    // What is not there is often not there yet; what fails is asked again.
    if (!answer.ok && answer.status !== 404 && answer.status < 500)
      refused.push(`${how.method ?? 'GET'} ${url.split('?')[0]}: ${answer.status}`)
    return answer
  }

  /** A platform on an office's own network may be without https, and there `randomUUID` is not. */
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }

  /** The order of statements is that of their times, so no two have the same. */
  function timestamp() {
    last = Math.max(last + 1, Date.now())
    return new Date(last).toISOString()
  }
  const duration = () => `PT${((Date.now() - began) / 1000).toFixed(2)}S`

  /** @param {string} verb @param {Record<string, unknown> | null} result @param {boolean} [movesOn] */
  function statement(verb, result, movesOn = false) {
    const context = launch.contextTemplate ?? {}
    const activities = /** @type {Record<string, unknown[]>} */ (context.contextActivities ?? {})
    const categories = ['cmi5', ...(movesOn ? ['moveon'] : [])]
    const judged = result && 'success' in result && launch.masteryScore !== undefined
    return {
      id: newId(),
      actor: JSON.parse(actor ?? ''),
      verb: { id: VERBS + verb, display: { en: verb } },
      object: { objectType: 'Activity', id: activity },
      ...(result ? { result } : {}),
      context: {
        ...context,
        registration,
        contextActivities: {
          ...activities,
          category: [...(activities.category ?? []), ...categories.map((it) => ({ id: `${CMI5}categories/${it}` }))],
        },
        extensions: {
          .../** @type {object} */ (context.extensions ?? {}),
          ...(judged ? { [`${CMI5}extensions/masteryscore`]: launch.masteryScore } : {}),
        },
      },
      timestamp: timestamp(),
    }
  }

  /** They are few and short, and outlive the page: it may be closed while they are on their way. @param {Record<string, unknown>[]} statements */
  async function post(statements) {
    const body = JSON.stringify(statements.length === 1 ? statements[0] : statements)
    const answer = await request(at('statements'), { method: 'POST', body, keepalive: true }).catch(() => null)
    // Not reached, or not able just now: they stand first again.
    if (!answer || answer.status >= 500) waiting = [...statements, ...waiting]
  }

  /** Again after a while where the store could not take it just now; what is left then goes with the next word, or the last. */
  function send() {
    sending = sending.then(async () => {
      for (const pause of [0, 1000, 4000]) {
        if (!open || waiting.length === 0) return
        if (pause > 0) await new Promise((done) => setTimeout(done, pause))
        if (!open) return
        const now = waiting
        waiting = []
        await post(now)
      }
    })
    return sending
  }

  /** @param {Record<string, unknown>} made */
  function tell(made) {
    waiting.push(made)
    void send()
  }

  function remember() {
    if (counts)
      void request(stateOf(OURS), { method: 'PUT', body: JSON.stringify(kept), keepalive: true }).catch(() => {})
  }

  async function start() {
    if (!launched) return ''
    try {
      // The platform gives the token once.
      const given = await fetch(tokenUrl ?? '', { method: 'POST' }).then((it) => it.json())
      if (typeof given['auth-token'] !== 'string') throw new Error(`no token: ${JSON.stringify(given)}`)
      token = given['auth-token']
      launch = await (await request(stateOf('LMS.LaunchData'))).json()
      // Has to be asked for, even by a lesson of one language.
      await request(at('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: actor ?? '' })).catch(() => {})
      const ours = await request(stateOf(OURS))
      if (ours.status === 200) kept = { ...kept, ...(await ours.json()) }
      open = true
      counts = (launch.launchMode ?? 'Normal') === 'Normal'
      tell(statement('initialized', null))
    } catch (error) {
      refused.push(String(error))
    }
    host.recorded = open
    if (open && launch.returnURL) host.leave = leave
    return kept.state
  }

  /** @param {import('./lesson-host.d.ts').Progress} progress */
  function keep({ state }) {
    kept = { ...kept, state }
    if (open) remember()
  }

  /** @param {import('./lesson-host.d.ts').Outcome} outcome */
  async function finish({ score, passed }) {
    if (!open || !counts) return true
    const refusedBefore = refused.length
    if (!kept.completed) tell(statement('completed', { completion: true, duration: duration() }, true))
    // Whoever opens the lesson again begins anew.
    kept = { ...kept, completed: true, state: '' }
    if (score !== null && !kept.passed) {
      // The platform may ask for more, or less, than the lesson does.
      const success = launch.masteryScore === undefined ? passed === true : score >= launch.masteryScore
      const result = { success, score: { scaled: Number(score.toFixed(4)) }, duration: duration() }
      failed = success ? null : statement('failed', result, true)
      if (success) tell(statement('passed', result, true))
      kept = { ...kept, passed: success }
    }
    remember()
    await sending
    return waiting.length === 0 && refused.length === refusedBefore
  }

  /** What is still to be said: the last word of a session is that it is over. */
  function close() {
    open = false
    const rest = [...waiting, ...(failed ? [failed] : []), statement('terminated', { duration: duration() })]
    waiting = []
    return rest
  }

  async function leave() {
    if (!open) return
    await sending
    // Pressed twice.
    if (!open) return
    await post(close())
    if (launch.returnURL) location.assign(launch.returnURL)
  }

  addEventListener('pagehide', () => {
    if (open) void post(close())
  })
  // Brought back from the browser's memory the session is over, and its token spent: back to the platform.
  addEventListener('pageshow', (event) => {
    if (event.persisted && launch.returnURL) location.assign(launch.returnURL)
  })
  const host = /** @type {import('./lesson-host.d.ts').LessonHost} */ ({
    recorded: launched,
    ready: Promise.resolve(''),
    keep,
    finish,
    refused,
  })
  globalThis.lessonHost = host
  host.ready = start()
})()
