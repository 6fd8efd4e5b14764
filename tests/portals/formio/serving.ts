import { join } from 'node:path'

const from = (...path: string[]) => join(import.meta.dirname, ...path)

/** What the practice server needs for http://formio.luyen-tap.localhost. */
export const FORMIO_SITE = {
  dir: from('site'),
  mounts: {
    '/formio/': from('node_modules/@formio/js/dist'),
    '/bootstrap/': from('node_modules/bootstrap/dist/css'),
  },
  /** Any address that begins so shows this file, as the real family's own address does. */
  rewrites: { '/vi/padsvc/apply-online/': '/index.html' },
}

/** An address of the real family's shape. */
export const FORMIO_PATH = '/vi/padsvc/apply-online/0123456789abcdef01234567'
