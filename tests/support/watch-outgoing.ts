import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OutgoingWatch {
  /** Give it to the browser as its proxy. */
  port: number
  /** Addresses that someone in the browser tried to reach beyond this machine. */
  seen: string[]
  close(): Promise<void>
}

/**
 * A proxy that lets nothing through and writes down what asked. Browsers send loopback requests past any proxy, so
 * whatever arrives here was leaving, whoever sent it: page, frame, worker, extension or the browser itself.
 */
export async function watchOutgoing(): Promise<OutgoingWatch> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    seen.push(`https://${request.url}`)
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Whether a request to this address would leave the machine. */
export function leavesLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (!/^(https?|wss?|ftp):$/.test(protocol)) return false
  return !/^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname)
}
