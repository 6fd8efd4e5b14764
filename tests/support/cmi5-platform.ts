import { randomUUID } from 'node:crypto'

interface Cmi5Statement {
  id: string
  verb: { id: string }
  result?: { completion?: boolean; success?: boolean; score?: { scaled: number }; duration?: string }
  context: {
    registration: string
    contextActivities: { category?: { id: string }[]; grouping?: { id: string }[] }
    extensions: Record<string, unknown>
  }
  timestamp: string
}

export interface Cmi5Options {
  masteryScore?: number
  launchMode?: 'Normal' | 'Browse' | 'Review'
  returnURL?: string
  /** Answers so many requests for statements with this before it takes any. */
  faults?: number[]
}

const ENDPOINT = 'https://lms.example/xapi/'
const ACTIVITY = 'https://lms.example/activities/42'
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

/**
 * A learning platform with its record store, as the cmi5 specification has it (9.3, 10.2): gives the token once, keeps
 * documents, and refuses with 403 what ADL's own player refuses. `stored` is what it took, over all sessions.
 */
export function cmi5Platform(options: Cmi5Options = {}) {
  const registration = randomUUID()
  const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'p-1' } }
  const documents = new Map<string, string>()
  const stored: Cmi5Statement[] = []
  const asked: string[] = []
  const faults = [...(options.faults ?? [])]
  let session = { id: '', token: '', given: false, from: 0 }

  const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

  async function answer(address: string, how: RequestInit = {}): Promise<Response> {
    const url = new URL(address)
    const method = how.method ?? 'GET'
    asked.push(
      `${method} ${url.pathname}${url.searchParams.has('stateId') ? ` ${url.searchParams.get('stateId')}` : ''}`,
    )
    if (url.pathname === '/token') {
      if (session.given) return json({ 'error-code': '1', 'error-text': 'already in use' })
      session.given = true
      return json({ 'auth-token': session.token })
    }
    const headers = new Headers(how.headers)
    if (headers.get('authorization') !== `Basic ${session.token}`) return json({}, 401)
    if (headers.get('x-experience-api-version') !== '1.0.3') return json({}, 400)
    if (url.pathname === '/xapi/activities/state') return state(url.searchParams, method, String(how.body))
    if (url.pathname === '/xapi/agents/profile') return new Response('', { status: 404 })
    if (url.pathname === '/xapi/statements' && method === 'POST') {
      const fault = faults.shift()
      if (fault) return new Response('', { status: fault })
      const statements = [JSON.parse(String(how.body))].flat() as Cmi5Statement[]
      const refusal = statements.map(refuse).find((it) => it !== null)
      if (refusal) return new Response(refusal, { status: 403 })
      return json(statements.map((it) => it.id))
    }
    return new Response('', { status: 404 })
  }

  function state(query: URLSearchParams, method: string, body: string): Response {
    const id = query.get('stateId') ?? ''
    if (query.get('registration') !== registration || query.get('activityId') !== ACTIVITY) return json({}, 400)
    if (id === 'LMS.LaunchData') {
      const { masteryScore, returnURL, launchMode = 'Normal' } = options
      return json({
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'https://dan-loi.example/xapi/tours/cong-thu/khai-thu/practice' }] },
          extensions: { [SESSION]: session.id },
        },
        launchMode,
        moveOn: 'CompletedAndPassed',
        ...(masteryScore !== undefined && { masteryScore }),
        ...(returnURL && { returnURL }),
      })
    }
    if (method === 'PUT') {
      documents.set(id, body)
      return new Response(null, { status: 204 })
    }
    const found = documents.get(id)
    return found ? new Response(found) : new Response('', { status: 404 })
  }

  /** Takes the statement, or says why not. */
  function refuse(it: Cmi5Statement): string | null {
    const verb = it.verb.id.split('/').at(-1) ?? ''
    const here = stored.slice(session.from).map(verbOf)
    const ever = stored.map(verbOf)
    const category = (it.context.contextActivities.category ?? []).map(({ id }) => id.split('/').at(-1))
    const { result } = it
    const movesOn = result?.success !== undefined || result?.completion !== undefined
    const last = stored.at(-1)
    const faults: [boolean, string][] = [
      [here.includes('terminated'), 'after terminated'],
      [here.length === 0 && verb !== 'initialized', 'before initialized'],
      [here.includes(verb), 'twice in a session'],
      [['passed', 'failed'].includes(verb) && here.some((one) => ['passed', 'failed'].includes(one)), 'two verdicts'],
      [['completed', 'passed'].includes(verb) && ever.includes(verb), 'twice in a registration'],
      [verb === 'failed' && ever.includes('passed'), 'failed after passed'],
      [options.launchMode !== undefined && !['initialized', 'terminated'].includes(verb), 'not in this mode'],
      [!category.includes('cmi5'), 'no category cmi5'],
      [movesOn !== category.includes('moveon'), 'category moveon'],
      [verb === 'completed' && (result?.completion !== true || result.success !== undefined), 'result of completed'],
      [['completed', 'passed', 'failed', 'terminated'].includes(verb) && !result?.duration, 'no duration'],
      [verb === 'passed' && (result?.score?.scaled ?? 1) < (options.masteryScore ?? 0), 'passed below mastery'],
      [verb === 'failed' && (result?.score?.scaled ?? 0) >= (options.masteryScore ?? 2), 'failed above mastery'],
      [it.context.registration !== registration, 'registration'],
      [it.context.extensions[SESSION] !== session.id, 'session id of the template'],
      [it.context.contextActivities.grouping?.length !== 1, 'grouping of the template'],
      [last !== undefined && it.timestamp <= last.timestamp, 'time goes back'],
    ]
    const fault = faults.find(([is]) => is)
    if (fault) return `${verb}: ${fault[1]}`
    stored.push(it)
    return null
  }

  return {
    stored,
    asked,
    verbs: () => stored.map(verbOf),
    answer,
    /** Address that opens the lesson in another session. */
    launch(): string {
      session = { id: randomUUID(), token: randomUUID(), given: false, from: stored.length }
      const query = new URLSearchParams({
        endpoint: ENDPOINT,
        fetch: 'https://lms.example/token',
        actor: JSON.stringify(actor),
        registration,
        activityId: ACTIVITY,
      })
      return `https://lms.example/course/index.html?${query}`
    },
  }
}

function verbOf({ verb }: Cmi5Statement): string {
  return verb.id.split('/').at(-1) ?? ''
}
