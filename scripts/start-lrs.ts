import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './run-command.ts'

const ENTRY = join(ROOT, 'tests/lrs/node_modules/xapi-statements/dist/index.js')
const PATIENCE = 60_000

export interface RunningLrs {
  port: number
  /** Address before `/statements`. */
  endpoint: string
  key: string
  secret: string
  /** From now on another key is the right one: those who know the old one are strangers. */
  changeSecret(secret: string): void
  /** From now on the key may do this, as Learning Locker names it. */
  allow(scopes: string[]): void
  /** Every statement it has, oldest first. */
  statements(): Promise<StoredStatement[]>
  /** Puts in statements of somebody else. */
  post(statements: readonly object[]): Promise<void>
  close(): Promise<void>
}

export interface StoredStatement {
  id: string
  verb: { id: string }
  object: { id: string }
  [more: string]: unknown
}

/**
 * Starts Learning Locker's record store as a process of its own (it is GPL-3.0: never imported), its memory gone with
 * it. Who may write is told by a small server of ours, so that a wrong key is refused as in a real one.
 */
export async function startLrs(
  wanted: { port?: number; key?: string; secret?: string; scopes?: string[] } = {},
): Promise<RunningLrs> {
  if (!existsSync(ENTRY)) throw new Error('Chưa cài tests/lrs: npm ci --prefix tests/lrs --ignore-scripts')
  const { key = 'khoa', secret = 'mat-khau', scopes = ['all'] } = wanted
  const door = { key, secret, scopes }
  const keeper = await openDoor(door)
  const port = wanted.port ?? (await freePort())
  // It keeps its access log in the folder it runs in.
  const folder = await mkdtemp(join(tmpdir(), 'dan-loi-lrs-'))
  const child = spawn(process.execPath, [ENTRY], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      AUTH_REPO: 'fetch',
      LL_CLIENT_INFO_ENDPOINT: `http://127.0.0.1:${(keeper.address() as AddressInfo).port}/`,
      EVENTS_REPO: 'test',
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'local',
      SERVICE_AWAIT_UPDATES: 'true',
      EXPRESS_PORT: String(port),
    },
  })
  // Whatever ends us ends it.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const host = `http://127.0.0.1:${port}`
  const lrs: RunningLrs = {
    port,
    endpoint: `${host}/xAPI`,
    key,
    secret,
    allow: (allowed) => {
      door.scopes = allowed
    },
    changeSecret: (changed) => {
      door.secret = changed
    },
    async statements() {
      const all: StoredStatement[] = []
      let next = '/xAPI/statements?ascending=true&limit=500'
      while (next) {
        const response = await fetch(host + next, { headers: headersFor(door.key, door.secret) })
        if (!response.ok) throw new Error(`The record store answers ${response.status}`)
        const page = (await response.json()) as { statements: StoredStatement[]; more: string }
        all.push(...page.statements)
        next = page.more
      }
      return all
    },
    async post(statements) {
      const response = await fetch(`${host}/xAPI/statements`, {
        method: 'POST',
        headers: { ...headersFor(door.key, door.secret), 'content-type': 'application/json' },
        body: JSON.stringify(statements),
      })
      if (!response.ok) throw new Error(`The record store answers ${response.status}`)
    },
    async close() {
      await stop(child)
      keeper.close()
      keeper.closeAllConnections()
      await rm(folder, { recursive: true, force: true })
    },
  }
  try {
    await waitFor(`${lrs.endpoint}/about`, child)
  } catch (error) {
    await lrs.close()
    throw error
  }
  return lrs
}

function headersFor(key: string, secret: string): Record<string, string> {
  return {
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'x-experience-api-version': '1.0.3',
  }
}

/** The store asks here who a client is. */
async function openDoor(door: { key: string; secret: string; scopes: string[] }): Promise<Server> {
  const id = '58fe13e34effd3c26a7fc4b7'
  const client = {
    ...{ _id: id, lrs_id: id, organisation: id, title: 'Dẫn Lối', isTrusted: true },
    authority: { objectType: 'Agent', account: { homePage: 'https://dan-loi.example', name: 'lrs' } },
  }
  const server = createServer((request, response) => {
    const known = request.headers.authorization === headersFor(door.key, door.secret).authorization
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
    response.end(known ? JSON.stringify({ ...client, scopes: door.scopes }) : '{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < PATIENCE; ) {
    if (child.exitCode !== null) throw new Error(`The record store ended at once, with code ${child.exitCode}`)
    const there = await fetch(url).then(
      (it) => it.ok,
      () => false,
    )
    if (there) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`The record store did not answer in ${PATIENCE / 1000} s`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
