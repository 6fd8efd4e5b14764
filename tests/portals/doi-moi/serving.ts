import { join } from 'node:path'

/** http://doi-moi.luyen-tap.localhost: a portal that changes from one version (`?ban=`) to the next. */
export const CHANGING_SITE = { dir: join(import.meta.dirname, 'site') }
