import { expect, test } from 'vitest'
import { createHostJudge } from '#detection/judge-host.ts'
import { officialHosts } from '#schema/official-hosts.ts'
import { broken, official, questions } from '../../../src/practice/an-toan/names.js'
import list from '../../../src/tours/_official/hosts.json' with { type: 'json' }

const judge = createHostJudge(officialHosts.parse(list), () => null)

test.each(questions)('of $host the lesson says what Dẫn Lối itself says', ({ host, verdict }) => {
  expect(judge(`https://${host}/`)?.verdict).toBe(verdict)
})

test('the names to compare with are official, with the same owner, and each official question is among them', () => {
  for (const [host, owner] of official) expect(judge(`https://${host}/`)).toMatchObject({ verdict: 'official', owner })
  const hosts = official.map(([host]) => host)
  for (const { host, verdict } of questions) expect(hosts.includes(host), host).toBe(verdict === 'official')
})

test('no drawn name is an address', () => {
  for (const { host } of questions) expect(broken(host)).not.toMatch(/[a-z]\.[a-z]/)
})
