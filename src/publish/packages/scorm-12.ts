import type { Publisher } from '#publish/publisher.ts'
import host from './scorm.js?raw'
import { toScorm12Manifest } from './scorm-12-manifest.ts'
import { toPackage } from './to-package.ts'

/** SCORM 1.2: what Moodle, Open edX and most platforms take. */
export const scorm12: Publisher = {
  id: 'scorm-1-2',
  extension: 'zip',
  type: 'application/zip',
  publish: (lesson, ports) =>
    toPackage(
      scorm12,
      { manifest: 'imsmanifest.xml', toManifest: toScorm12Manifest, host, scorm: '1.2' },
      lesson,
      ports,
    ),
}
