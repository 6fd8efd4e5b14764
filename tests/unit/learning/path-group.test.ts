import { expect, test } from 'vitest'
import { pathGroup } from '#learning/path-group.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { toJson } from '#learning/to-json.ts'
import paths from '../../../src/learning/paths.json' with { type: 'json' }

test('the file of somebody who has chosen a path says their group to a report', () => {
  const said = paths.paths.map(({ id }) => {
    const read = readLogFile(toJson([], '2026-02-01T00:00:00.000Z', pathGroup(id)))
    return [id, 'group' in read ? read.group : null]
  })
  expect(Object.fromEntries(said)).toEqual({
    ...{ 'nguoi-dan': 'nguoi-dan', 'can-bo': 'can-bo', 'tinh-nguyen': 'hoc-sinh', 'nguoi-day': null },
  })
  expect(pathGroup(null)).toBeNull()
  expect(pathGroup('la')).toBeNull()
})
