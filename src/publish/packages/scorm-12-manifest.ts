import type { Course } from './course.ts'
import { escapeXml } from './escape-xml.ts'

/**
 * `imsmanifest.xml` of SCORM 1.2 with one SCO. Moodle reads the prefix `adlcp:` to the letter, Open edX takes the first
 * resource with an href and wants a title everywhere.
 */
export function toScorm12Manifest(course: Course): string {
  const title = `<title>${escapeXml(course.title)}</title>`
  const mastery =
    course.passMark === null
      ? ''
      : `
        <adlcp:masteryscore>${Math.round(course.passMark * 100)}</adlcp:masteryscore>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeXml(course.id)}" version="${course.version}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG">
    <organization identifier="ORG">
      ${title}
      <item identifier="ITEM" identifierref="LESSON" isvisible="true">
        ${title}${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="LESSON" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(course.files[0])}">
${course.files.map((it) => `      <file href="${escapeXml(it)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
