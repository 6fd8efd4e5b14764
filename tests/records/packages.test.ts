import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cmi5 } from '#publish/packages/cmi5.ts'
import { scorm12 } from '#publish/packages/scorm-12.ts'
import { scorm2004 } from '#publish/packages/scorm-2004.ts'
import type { Publisher } from '#publish/publisher.ts'
import { startLrs } from '../../scripts/start-lrs.ts'
import { cmi5Platform } from '../support/cmi5-platform.ts'
import { madeLesson, madePorts } from '../unit/publish/made-lesson.ts'
import { answerAll, openPackage, settle } from '../unit/publish/open-package.ts'
import { cmi5Faults, scormFaults } from './manifest-schemas.ts'
import { validate } from './validate.ts'

interface Kind {
  publisher: Publisher
  manifest: string
  faults(xml: string): Promise<string[]>
  /** Made wrong: the schema has to see it, or it would see nothing. */
  spoil: [string, string]
}

const KINDS: Kind[] = [
  {
    publisher: scorm12,
    manifest: 'imsmanifest.xml',
    faults: (xml) => scormFaults(xml, 'scorm12edition'),
    spoil: ['adlcp:scormtype="sco"', 'adlcp:scormtype="lesson"'],
  },
  {
    publisher: scorm2004,
    manifest: 'imsmanifest.xml',
    faults: (xml) => scormFaults(xml, 'scorm20044thedition'),
    spoil: ['completionSetByContent="true"', 'completionSetByContent="perhaps"'],
  },
  { publisher: cmi5, manifest: 'cmi5.xml', faults: cmi5Faults, spoil: ['moveOn="Comp', 'moveOn="Done'] },
]

describe.each(KINDS)('a package of $publisher.id', ({ publisher, manifest, faults, spoil }) => {
  test.each([
    ['with questions', {}],
    ['without questions', { questions: [] }],
  ])('has a manifest that its schema takes, %s', async (_, changed) => {
    const { bytes } = await publisher.publish(madeLesson(changed), madePorts())
    const xml = strFromU8(unzipSync(bytes)[manifest] ?? new Uint8Array())
    expect(await faults(xml)).toEqual([])
    expect(xml).toContain(spoil[0])
    expect(await faults(xml.replace(...spoil))).not.toEqual([])
  })
})

test('the statements of a cmi5 lesson are faultless, and a record store of others keeps them as they are', async () => {
  const platform = cmi5Platform({ masteryScore: 0.6 })
  const { bytes } = await cmi5.publish(madeLesson(), madePorts())
  for (const answers of [
    [0, 0, 0],
    [0, 1, 2],
  ]) {
    const tab = await openPackage(bytes, { fetch: platform.answer }, platform.launch())
    answerAll(tab, answers)
    await settle()
    tab.close()
    await settle()
  }
  expect(platform.verbs()).toHaveLength(7)
  expect((await validate(platform.stored)).flat()).toEqual([])
  const lrs = await startLrs()
  try {
    await lrs.post(platform.stored)
    const verbs = (await lrs.statements()).map((it) => it.verb.id.split('/').at(-1))
    expect(verbs.sort()).toEqual(platform.verbs().sort())
  } finally {
    await lrs.close()
  }
})
