import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way to a record store on which the first answer to a POST of statements never comes back. */
export async function holdFirstAnswer(endpoint: string) {
  let held = false
  let arrived = () => {}
  const posts: string[] = []
  const atStore = new Promise<void>((done) => {
    arrived = done
  })
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const statements = request.method === 'POST' && body.toString() !== '[]'
    if (statements) posts.push(body.toString())
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(new URL(request.url ?? '/', endpoint), {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    })
    const text = await answer.text()
    if (statements && !held) {
      held = true
      arrived()
      return
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    /** The store has taken the first statements. */
    atStore,
    /** Bodies of the POSTs of statements. */
    posts,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
