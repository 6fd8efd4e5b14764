import type { Course } from './course.ts'
import { escapeXml } from './escape-xml.ts'

/** `imsmanifest.xml` of SCORM 2004, 4th edition, with one SCO that says itself how it went. */
export function toScorm2004Manifest(course: Course): string {
  const title = `<title>${escapeXml(course.title)}</title>`
  const objective =
    course.passMark === null
      ? '<imsss:primaryObjective/>'
      : `<imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${course.passMark}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeXml(course.id)}" version="${course.version}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="ORG">
    <organization identifier="ORG">
      ${title}
      <item identifier="ITEM" identifierref="LESSON" isvisible="true">
        ${title}
        <imsss:sequencing>
          <imsss:objectives>
            ${objective}
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="LESSON" type="webcontent" adlcp:scormType="sco" href="${escapeXml(course.files[0])}">
${course.files.map((it) => `      <file href="${escapeXml(it)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
