import type { Course } from './course.ts'
import { escapeXml } from './escape-xml.ts'

/** `cmi5.xml`: a course of one assignable unit. Its ids are the publisher's; the platform makes those of statements. */
export function toCmi5Course(course: Course): string {
  const words = (name: string, text: string) =>
    `<${name}><langstring lang="${escapeXml(course.language)}">${escapeXml(text)}</langstring></${name}>`
  const about = `${words('title', course.title)}
    ${words('description', course.summary)}`
  const judged =
    course.passMark === null ? 'moveOn="Completed"' : `moveOn="CompletedAndPassed" masteryScore="${course.passMark}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escapeXml(course.iri)}/course">
    ${about}
  </course>
  <au id="${escapeXml(course.iri)}" launchMethod="AnyWindow" ${judged}
    activityType="http://adlnet.gov/expapi/activities/simulation">
    ${about}
    <url>${escapeXml(course.files[0])}</url>
  </au>
</courseStructure>
`
}
