import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const VALIDATOR = join(import.meta.dirname, '../lrs/validate.js')

/** Faults that Learning Locker's validator finds, for each statement; it runs as a process of its own. */
export async function validate(statements: readonly unknown[]): Promise<string[][]> {
  const child = spawn(process.execPath, [VALIDATOR], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(statements))
  return JSON.parse(await text(child.stdout)) as string[][]
}
