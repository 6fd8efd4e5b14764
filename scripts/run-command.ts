import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export const ROOT = resolve(import.meta.dirname, '..')

export interface CommandResult {
  ok: boolean
  /** Everything it printed, both streams in order of arrival, without colours: it lands in logs. */
  output: string
}

/** Runs a command of the project (node_modules/.bin first) from the root and keeps what it prints. */
export function runCommand(command: string, options: { env?: Record<string, string> } = {}): Promise<CommandResult> {
  const [name = '', ...args] = command.split(' ')
  return new Promise((done) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        PATH: `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's commands are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => done({ ok: false, output: String(error) }))
    child.on('close', (code) =>
      done({ ok: code === 0, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) }),
    )
  })
}
