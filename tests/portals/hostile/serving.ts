import { join } from 'node:path'

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

/** What the practice server needs for http://hostile.luyen-tap.localhost, and for a second origin of the same files. */
export const HOSTILE_SITE = {
  dir: join(import.meta.dirname, 'site'),
  headers: { '/thu/csp.html': { 'content-security-policy': STRICT } },
}
