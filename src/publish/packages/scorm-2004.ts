import type { Publisher } from '#publish/publisher.ts'
import host from './scorm.js?raw'
import { toScorm2004Manifest } from './scorm-2004-manifest.ts'
import { toPackage } from './to-package.ts'

/** SCORM 2004, 4th edition. */
export const scorm2004: Publisher = {
  id: 'scorm-2004',
  extension: 'zip',
  type: 'application/zip',
  publish: (lesson, ports) =>
    toPackage(
      scorm2004,
      { manifest: 'imsmanifest.xml', toManifest: toScorm2004Manifest, host, scorm: '2004' },
      lesson,
      ports,
    ),
}
