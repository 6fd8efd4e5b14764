import type { PracticeSite } from '../../scripts/serve-practice.ts'
import { SPEED_SITE } from '../portals/do-toc/serving.ts'
import { CHANGING_SITE } from '../portals/doi-moi/serving.ts'
import { FORMIO_SITE } from '../portals/formio/serving.ts'
import { HOSTILE_SITE } from '../portals/hostile/serving.ts'
import { SCREENS_SITE, STRANGE_SITE } from '../portals/man-hinh/serving.ts'

/** Portals that only the tests serve, on origins beside those of the practice portal. */
export const TEST_PORTALS: Record<string, PracticeSite> = {
  'do-toc': SPEED_SITE,
  formio: FORMIO_SITE,
  // The same portal on a host that no pack says anything about: for recording.
  'formio-la': FORMIO_SITE,
  'man-hinh': SCREENS_SITE,
  'trang-la': STRANGE_SITE,
  'doi-moi': CHANGING_SITE,
  'doi-moi-khung': CHANGING_SITE,
  hostile: HOSTILE_SITE,
  'hostile-khung': HOSTILE_SITE,
}
