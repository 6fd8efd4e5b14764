import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActFiles } from '#player/acts-of.ts'

/** Where what is done on the practice portal is written down. */
export const ACTS_HOME = 'src/practice/acts'

const home = join(import.meta.dirname, '../..', ACTS_HOME)

/** Each file there by its path, as the player knows it. */
export const actFiles: ActFiles = Object.fromEntries(
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path.replaceAll('\\', '/'), JSON.parse(readFileSync(join(home, path), 'utf8'))]),
)
