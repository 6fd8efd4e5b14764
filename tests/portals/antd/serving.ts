import { join } from 'node:path'

const from = (...path: string[]) => join(import.meta.dirname, ...path)

/** What the practice server needs for http://antd.luyen-tap.localhost. */
export const ANTD_SITE = {
  dir: from('site'),
  mounts: {
    '/antd/': from('node_modules/antd/dist'),
    '/dayjs/': from('node_modules/dayjs'),
    '/react/': from('node_modules/react/umd'),
    '/react-dom/': from('node_modules/react-dom/umd'),
  },
}
