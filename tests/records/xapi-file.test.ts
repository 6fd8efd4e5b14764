import { webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { toXapiFile } from '#learning/to-xapi-file.ts'
import type { Statement, TourWords } from '#schema/statement.ts'
import { startLrs } from '../../scripts/start-lrs.ts'
import { packs } from '../packs/all-packs.ts'
import { madeLog } from '../support/made-log.ts'
import { validate } from './validate.ts'

const NOW = Date.UTC(2026, 5, 1)

/** The file of somebody who practised for a year and never named a record store. */
async function yearOfStatements(): Promise<Statement[]> {
  const words: Record<string, TourWords> = Object.fromEntries(
    packs.flatMap((pack) =>
      pack.tours.map((it) => [
        `${pack.portal.id}/${it.id}`,
        {
          title: { vi: it.title, en: it.title },
          competences: it.competences ?? [],
          steps: it.steps.map((step) => step.id),
        },
      ]),
    ),
  )
  const log = madeLog({ attempts: 300, days: 360, now: NOW })
  const digest = (name: 'SHA-1', bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest(name, bytes)
  return JSON.parse(await toXapiFile(log, { words, learner: null, frozen: [] }, digest, NOW)) as Statement[]
}

test('every statement of a year’s file is one to the validator', async () => {
  const all = await yearOfStatements()
  expect(all).toHaveLength(300)
  expect((await validate(all)).flat()).toEqual([])
})

test('a record store takes the file as it is, and taken again it adds nothing', async () => {
  const lrs = await startLrs()
  const all = (await yearOfStatements()).slice(0, 50)
  const post = () =>
    fetch(`${lrs.endpoint}/statements`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa(`${lrs.key}:${lrs.secret}`)}`,
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
      },
      body: JSON.stringify(all),
    })
  expect((await post()).status).toBe(200)
  expect((await post()).status).toBe(200)
  expect((await lrs.statements()).map((it) => it.id).sort()).toEqual(all.map((it) => it.id).sort())
  await lrs.close()
})
