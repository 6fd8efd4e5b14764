import { resolve } from 'node:path'
import type { PracticeSite } from '../../scripts/serve-practice.ts'

const FORMIO = resolve(import.meta.dirname, '../portals/formio')

/** Portals that only the tests serve, on origins beside those of the practice portal. */
export const TEST_PORTALS: Record<string, PracticeSite> = {
  formio: {
    dir: resolve(FORMIO, 'site'),
    mounts: {
      '/bootstrap/': resolve(FORMIO, 'node_modules/bootstrap/dist/css'),
      '/formio/': resolve(FORMIO, 'node_modules/@formio/js/dist'),
      '/vi/padsvc/apply-online/': resolve(FORMIO, 'site/index.html'),
    },
  },
}
