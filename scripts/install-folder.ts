import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandResult, ROOT, runCommand } from './run-command.ts'

/** `npm ci` in a folder with its own lockfile, unless what is there is newer than the lockfile. */
export async function installFolder(folder: string): Promise<CommandResult> {
  const lockfile = join(ROOT, folder, 'package-lock.json')
  const installed = join(ROOT, folder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs)
    return { ok: true, output: '' }
  return runCommand(`npm ci --prefix ${folder} --ignore-scripts --no-audit --no-fund`)
}
