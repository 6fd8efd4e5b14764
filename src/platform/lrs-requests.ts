import type { Lrs } from '#schema/lrs.ts'

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
  return (await ask(send, lrs, '/statements', { method: 'POST', body })).answer
}

/** What the store says of itself: `versions` of xAPI, as they came. */
export async function askAbout(lrs: Lrs, send = fetch): Promise<Answer & { versions: unknown }> {
  const { answer, response } = await ask(send, lrs, '/about', { method: 'GET' })
  const said = (await response?.json().catch(() => null)) as { version?: unknown } | null | undefined
  return { ...answer, versions: said?.version }
}

async function ask(send: typeof fetch, lrs: Lrs, path: string, how: { method: string; body?: string }) {
  try {
    const response = await send(`${lrs.endpoint}${path}`, {
      ...how,
      headers: {
        authorization: `Basic ${toBase64(`${lrs.key}:${lrs.secret}`)}`,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
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
