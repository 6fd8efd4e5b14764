import { renderLesson } from '#publish/guide/render-lesson.ts'
import type { Lesson } from '#publish/lesson.ts'
import { advance, type PublishedFile, type Publisher, type PublishPorts, toFile } from '#publish/publisher.ts'
import { zip } from '#publish/steady-zip.ts'
import { PACKAGE_WORDS } from '#publish/words/package-words.ts'
import { BASE } from '#schema/statement.ts'
import type { Course } from './course.ts'
import type { PackageAbout } from './lesson-host.d.ts'
import glue from './package-lesson.js?raw'

const PAGE = 'index.html'

/** What differs between packages for learning platforms. */
export interface PackageKind {
  /** File at the root that says what is in the package. */
  manifest: string
  toManifest(course: Course): string
  /** Script that speaks with the platform. */
  host: string
  scorm?: PackageAbout['scorm']
  /** CSP source list of where that script sends to; nowhere where it only calls the page around it. */
  connect?: string
}

/** The lesson as a zip: one page with all that it needs in it, and the manifest that names it. */
export async function toPackage(
  publisher: Publisher,
  kind: PackageKind,
  lesson: Lesson,
  ports: PublishPorts,
): Promise<PublishedFile> {
  await advance(ports, 0, 2)
  const about: PackageAbout = { words: PACKAGE_WORDS[lesson.language], ...(kind.scorm && { scorm: kind.scorm }) }
  const page = await renderLesson(lesson, ports, {
    before: [`globalThis.packageAbout = ${JSON.stringify(about)}`, kind.host, glue],
    ...(kind.connect !== undefined && { connect: kind.connect }),
  })
  await advance(ports, 1, 2)
  const files = { [kind.manifest]: kind.toManifest(toCourse(lesson)), [PAGE]: page }
  const file = toFile(publisher, lesson, zip(files))
  await advance(ports, 2, 2)
  return file
}

function toCourse({ id, version, language, title, lead, passMark, questions }: Lesson): Course {
  return {
    id: `dan-loi-${id.replace('/', '-')}`,
    version,
    iri: `${BASE}/tours/${id}/practice`,
    language,
    title,
    summary: lead,
    passMark: questions.length > 0 ? passMark : null,
    files: [PAGE],
  }
}
