import { join } from 'node:path'

/** http://man-hinh.luyen-tap.localhost: pages that become others in every way a page can. */
export const SCREENS_SITE = { dir: join(import.meta.dirname, 'site') }

/** http://trang-la.luyen-tap.localhost: a host that no pack says anything about. */
export const STRANGE_SITE = { dir: join(import.meta.dirname, 'plain') }
