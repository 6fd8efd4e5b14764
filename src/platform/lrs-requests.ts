import type { Lrs } from '#schema/lrs.ts'

type Door = Pick<Lrs, 'key' | 'secret'>

/** Time for one answer; a worker may not wait longer for a fetch than half a minute. */
const PATIENCE = 25_000

interface Answer {
  status: number
  retryAfter: string | null
}

/**
 * Posts to a record store: a list of statements as JSON. Never throws: what does not come back is status 0. A redirect
 * is not followed, as the key would go with it.
 */
export async function postStatements(lrs: Lrs, body: string, send = fetch): Promise<Answer> {
  return (await ask(send, lrs, `${lrs.endpoint}/statements`, { method: 'POST', body })).answer
}

/** What the store gives at this address, as text. Never throws: what does not come back, or is stopped, is status 0. */
export async function getStatements(
  door: Door,
  url: string,
  signal: AbortSignal,
  send = fetch,
): Promise<Answer & { text: string }> {
  const { answer, response } = await ask(send, door, url, { method: 'GET', signal })
  const text = await response?.text().catch(() => null)
  return typeof text === 'string' ? { ...answer, text } : { status: 0, retryAfter: null, text: '' }
}

/** What the store says of itself: `versions` of xAPI, as they came. */
export async function askAbout(lrs: Lrs, send = fetch): Promise<Answer & { versions: unknown }> {
  const { answer, response } = await ask(send, lrs, `${lrs.endpoint}/about`, { method: 'GET' })
  const said = (await response?.json().catch(() => null)) as { version?: unknown } | null | undefined
  return { ...answer, versions: said?.version }
}

interface Request {
  method: string
  body?: string
  signal?: AbortSignal
}

async function ask(send: typeof fetch, { key, secret }: Door, url: string, { signal, ...how }: Request) {
  try {
    const patience = AbortSignal.timeout(PATIENCE)
    const response = await send(url, {
      ...how,
      headers: {
        authorization: `Basic ${toBase64(`${key}:${secret}`)}`,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    })
    // A redirect that is not followed comes back as nothing: it is the address that is wrong, not the network.
    const status = response.type === 'opaqueredirect' ? 302 : response.status
    return { answer: { status, retryAfter: response.headers.get('retry-after') }, response }
  } catch {
    return { answer: { status: 0, retryAfter: null }, response: null }
  }
}

/** Base64 of the text in UTF-8. */
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
