import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, isAbsolute, relative, resolve, sep } from 'node:path'

/** One local origin. */
export interface PracticeSite {
  /** The folder behind `/`. */
  dir: string
  /** Other folders under path prefixes: `/formio/` leads to a library's. */
  mounts?: Record<string, string>
  /** Every address that begins so shows this page. */
  rewrites?: Record<string, string>
  /** Response headers of its own for a path: a content security policy, say. */
  headers?: Record<string, Record<string, string>>
}

export interface PracticeServer {
  port: number
  /** The absolute address of a path on one of the sites: `url('dvcqg', '/index.html?trang=tim-kiem')`. */
  url(site: string, path?: string): string
  close(): Promise<void>
}

const HOST_SUFFIX = '.luyen-tap.localhost'
const PRACTICE_DIR = resolve(import.meta.dirname, '../src/practice')
const SHARED_MOUNT = { '/chung/': resolve(PRACTICE_DIR, 'chung') }

const MIME_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Serves the practice portals on http://<site>.luyen-tap.localhost:PORT, one origin a site, on the loopback only. */
export async function servePractice(
  options: { port?: number; extraSites?: Record<string, PracticeSite> } = {},
): Promise<PracticeServer> {
  const extraSites = new Map(Object.entries(options.extraSites ?? {}))
  const server = createServer((request, response) => {
    answer(request, response, extraSites).catch((error: unknown) => send(response, 500, String(error)))
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: (site, path = '/') => `http://${site}${HOST_SUFFIX}:${port}/${path.replace(/^\//, '')}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, extraSites: Map<string, PracticeSite>) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET only')
  const site = siteOf(request.headers.host, extraSites)
  if (!site) return send(response, 404, `No such practice site: ${request.headers.host}`)
  // Browsers ask for it unbidden, and a 404 would be an error line in the console.
  if (request.url === '/favicon.ico') return send(response, 204, '')
  const file = fileFor(site, request.url ?? '/')
  const body = file && (await readFile(file).catch(() => null))
  if (!file || !body) return send(response, 404, `No such file: ${request.url}`)
  const extra = site.headers?.[(request.url ?? '').split(/[?#]/)[0] ?? '']
  for (const [name, value] of Object.entries(extra ?? {})) response.setHeader(name, value)
  send(response, 200, request.method === 'HEAD' ? '' : body, MIME_TYPES[extname(file).toLowerCase()])
}

function siteOf(host: string | undefined, extraSites: Map<string, PracticeSite>): PracticeSite | null {
  const hostname = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!hostname.endsWith(HOST_SUFFIX)) return null
  const name = hostname.slice(0, -HOST_SUFFIX.length)
  if (!/^[a-z0-9-]+$/.test(name)) return null
  return extraSites.get(name) ?? { dir: resolve(PRACTICE_DIR, name) }
}

/** The file a request path means, or null when the path is malformed or would leave its folder. */
function fileFor(site: PracticeSite, requestUrl: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(requestUrl.split(/[?#]/)[0] ?? '')
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  if (path.endsWith('/')) path += 'index.html'
  for (const [prefix, page] of Object.entries(site.rewrites ?? {})) {
    if (path.startsWith(prefix)) path = page
  }
  for (const [prefix, dir] of Object.entries({ ...SHARED_MOUNT, ...site.mounts })) {
    if (path.startsWith(prefix)) return inside(dir, path.slice(prefix.length))
  }
  return inside(site.dir, path.slice(1))
}

function inside(dir: string, path: string): string | null {
  const root = resolve(dir)
  const file = resolve(root, path)
  const below = relative(root, file)
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? null : file
}

function send(response: ServerResponse, status: number, body: string | Buffer, type = 'text/plain; charset=utf-8') {
  // no-cache, not no-store: every load asks again, yet a page may rest in the back/forward cache as on a real portal.
  response.writeHead(status, { 'cache-control': 'no-cache', 'content-type': type, 'x-content-type-options': 'nosniff' })
  response.end(body)
}
