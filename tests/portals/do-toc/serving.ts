import { join } from 'node:path'

/** http://do-toc.luyen-tap.localhost: a plain form to measure on, the same for us and for others. */
export const SPEED_SITE = { dir: join(import.meta.dirname, 'site') }
