import { join } from 'node:path'

const from = (...path: string[]) => join(import.meta.dirname, ...path)

/** What the practice server needs for http://select2.luyen-tap.localhost. */
export const SELECT2_SITE = {
  dir: from('site'),
  mounts: {
    '/jquery/': from('node_modules/jquery/dist'),
    '/select2/': from('node_modules/select2/dist'),
  },
}
