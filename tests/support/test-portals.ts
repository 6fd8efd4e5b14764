import type { PracticeSite } from '../../scripts/serve-practice.ts'
import { ANTD_SITE } from '../portals/antd/serving.ts'
import { SPEED_SITE } from '../portals/do-toc/serving.ts'
import { CHANGING_SITE } from '../portals/doi-moi/serving.ts'
import { FORMIO_SITE } from '../portals/formio/serving.ts'
import { HOSTILE_SITE } from '../portals/hostile/serving.ts'
import { SCREENS_SITE, STRANGE_SITE } from '../portals/man-hinh/serving.ts'
import { SELECT2_SITE } from '../portals/select2/serving.ts'

/** Portals that only the tests serve, on origins beside those of the practice portal. */
export const TEST_PORTALS: Record<string, PracticeSite> = {
  antd: ANTD_SITE,
  'antd-la': ANTD_SITE,
  select2: SELECT2_SITE,
  'select2-la': SELECT2_SITE,
  'do-toc': SPEED_SITE,
  formio: FORMIO_SITE,
  // The same portals on hosts that no pack says anything about: for recording.
  'formio-la': FORMIO_SITE,
  'man-hinh': SCREENS_SITE,
  'trang-la': STRANGE_SITE,
  'doi-moi': CHANGING_SITE,
  'doi-moi-khung': CHANGING_SITE,
  hostile: HOSTILE_SITE,
  'hostile-khung': HOSTILE_SITE,
}
