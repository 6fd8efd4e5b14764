import { expect, test } from 'vitest'
import { pathGroup } from '#learning/path-group.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { toJson } from '#learning/to-json.ts'
import { GROUPS } from '#schema/groups.ts'
import paths from '../../../src/learning/paths.json' with { type: 'json' }

test('the file of somebody who has chosen the path of a group says that group to a report', () => {
  const said = paths.paths.flatMap(({ id }) => {
    const read = readLogFile(toJson([], '2026-02-01T00:00:00.000Z', pathGroup(id)))
    return 'group' in read ? [[id, read.group]] : []
  })
  expect(said.toSorted()).toEqual(GROUPS.map((it) => [it, it]).toSorted())
  expect(pathGroup(null)).toBeNull()
  expect(pathGroup('nguoi-day')).toBeNull()
})
