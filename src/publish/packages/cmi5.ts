import type { Publisher } from '#publish/publisher.ts'
import host from './cmi5.js?raw'
import { toCmi5Course } from './cmi5-course.ts'
import { toPackage } from './to-package.ts'

/** cmi5: a lesson whose results are xAPI statements, sent where the platform that opens it says. */
export const cmi5: Publisher = {
  id: 'cmi5',
  extension: 'zip',
  type: 'application/zip',
  publish: (lesson, ports) =>
    // Where its record store is, a platform says only when it opens the lesson.
    toPackage(cmi5, { manifest: 'cmi5.xml', toManifest: toCmi5Course, host, connect: 'https: http:' }, lesson, ports),
}
