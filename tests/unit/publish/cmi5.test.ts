import { expect, test } from 'vitest'
import type { Lesson } from '#publish/lesson.ts'
import { cmi5 } from '#publish/packages/cmi5.ts'
import { type Cmi5Options, cmi5Platform } from '../../support/cmi5-platform.ts'
import { madeLesson, madePorts } from './made-lesson.ts'
import { answerAll, openPackage, settle } from './open-package.ts'

const RIGHT = [0, 1, 2]
const MASTERY = 0.6

async function begin(options: Cmi5Options = {}, changed: Partial<Lesson> = {}, around: object = {}) {
  const platform = cmi5Platform(options)
  const file = await cmi5.publish(madeLesson(changed), madePorts())
  const open = async () => {
    const tab = await openPackage(file.bytes, { fetch: platform.answer, ...around }, platform.launch())
    const close = async () => {
      tab.close()
      await settle()
    }
    return { ...tab, close, refused: () => tab.host()?.refused }
  }
  return { platform, open }
}

test('a whole lesson is initialized, completed, passed, terminated, in this order', async () => {
  const { platform, open } = await begin({ masteryScore: MASTERY })
  const tab = await open()
  tab.wait(61_000)
  answerAll(tab, RIGHT)
  await settle()
  expect(tab.shown()).not.toContain('chưa nhận')
  await tab.close()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  const [, completed, passed, terminated] = platform.stored
  expect(completed?.result).toEqual({ completion: true, duration: 'PT61.00S' })
  expect(passed?.result).toEqual({ success: true, score: { scaled: 1 }, duration: 'PT61.00S' })
  expect(passed?.context.extensions).toMatchObject({
    'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': MASTERY,
  })
  expect(terminated?.result).toEqual({ duration: 'PT61.00S' })
  expect(tab.refused()).toEqual([])
})

test('the token is fetched once, and the learner’s preferences are asked for', async () => {
  const { platform, open } = await begin()
  await (await open()).close()
  expect(platform.asked.filter((it) => it.includes('/token'))).toEqual(['POST /token'])
  expect(platform.asked).toContain('GET /xapi/agents/profile')
  expect(platform.verbs()).toEqual(['initialized', 'terminated'])
})

test('wrong answers are failed, said when the person leaves; the next time it begins anew and can be passed', async () => {
  const { platform, open } = await begin({ masteryScore: MASTERY })
  const first = await open()
  answerAll(first, [0, 0, 0])
  await settle()
  expect(platform.verbs()).toEqual(['initialized', 'completed'])
  await first.close()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated'])
  expect(platform.stored[2]?.result).toMatchObject({ success: false, score: { scaled: 0.3333 } })

  const second = await open()
  expect(second.shown()).toContain('Bài ngắn để thử')
  answerAll(second, RIGHT)
  await second.close()
  expect(platform.verbs().slice(4)).toEqual(['initialized', 'passed', 'terminated'])
  expect(second.refused()).toEqual([])
})

test('the platform’s own mark counts, not the lesson’s', async () => {
  const { platform, open } = await begin({ masteryScore: 0.9 })
  const tab = await open()
  answerAll(tab, [0, 1, 0])
  await tab.close()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated'])
})

test('left half-way it goes on from there; passed before, it says no more than that it was open', async () => {
  const { platform, open } = await begin({ masteryScore: MASTERY })
  const first = await open()
  first.goTo('câu 2 trên')
  await first.close()
  const second = await open()
  expect(second.shown()).toContain('câu 2 trên')
  second.press('Quay lại')
  second.answer(0)
  second.goTo('câu 2 trên')
  second.answer(1)
  second.goTo('Hết bài')
  await second.close()
  const third = await open()
  answerAll(third, [0, 0, 0])
  await third.close()
  expect(platform.verbs()).toEqual([
    ...['initialized', 'terminated'],
    ...['initialized', 'completed', 'passed', 'terminated'],
    ...['initialized', 'terminated'],
  ])
})

test('without questions it is completed, and nothing is said of passing', async () => {
  const { platform, open } = await begin({}, { questions: [] })
  const tab = await open()
  tab.goTo('Hết bài')
  await tab.close()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'terminated'])
})

test.each(['Browse', 'Review'] as const)(
  'opened to %s, it says only that it was opened and left',
  async (launchMode) => {
    const { platform, open } = await begin({ launchMode })
    const tab = await open()
    answerAll(tab, RIGHT)
    await tab.close()
    expect(platform.verbs()).toEqual(['initialized', 'terminated'])
    expect(platform.asked.filter((it) => it.startsWith('PUT'))).toEqual([])
  },
)

test('where the platform wants the person back, the end has a button that says goodbye and goes there', async () => {
  const { platform, open } = await begin({ returnURL: 'https://lms.example/back' })
  const tab = await open()
  answerAll(tab, RIGHT)
  await settle()
  tab.press('Xong, về hệ thống đào tạo')
  tab.press('Xong, về hệ thống đào tạo')
  await settle()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  await tab.close()
  expect(platform.verbs().at(-1)).toBe('terminated')
  expect(platform.verbs()).toHaveLength(4)
})

test.each([
  ['is asked again', { setTimeout: (job: () => void) => setImmediate(job) }, [503, 503]],
  ['gets it with the last word', {}, [503]],
])('a store that cannot take a statement just now %s, and all is in order', async (_, around, faults) => {
  const { platform, open } = await begin({ masteryScore: MASTERY, faults }, {}, around)
  const tab = await open()
  answerAll(tab, RIGHT)
  await settle()
  expect(tab.shown()).not.toContain('chưa nhận')
  await tab.close()
  expect(platform.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated'])
})

test('a store that does not take the result is said at the end', async () => {
  const { open } = await begin({ masteryScore: MASTERY, faults: [403, 403] })
  const tab = await open()
  answerAll(tab, RIGHT)
  await settle()
  expect(tab.shown()).toContain('Hệ thống đào tạo chưa nhận kết quả này.')
})

/** As a browser has it: what is on its way when a page goes comes to nothing, but for what is to outlive it. */
function throughPage(answer: (address: string, how?: RequestInit) => Promise<Response>) {
  const page = { gone: false }
  const fetch = async (address: string, how: RequestInit = {}) => {
    await settle()
    if (page.gone && !how.keepalive) throw new TypeError('aborted')
    return answer(address, how)
  }
  return { page, fetch }
}

test('a result that is on its way when the page is closed arrives', async () => {
  const platform = cmi5Platform({ masteryScore: MASTERY })
  const { page, fetch } = throughPage(platform.answer)
  const file = await cmi5.publish(madeLesson(), madePorts())
  const tab = await openPackage(file.bytes, { fetch }, platform.launch())
  for (let turn = 0; turn < 6; turn += 1) await settle()
  answerAll(tab, RIGHT)
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  page.gone = true
  tab.close()
  await settle()
  await settle()
  expect(platform.verbs().toSorted()).toEqual(['completed', 'initialized', 'passed', 'terminated'])
})

test('a platform that says no after the lesson has begun without it is told of all the same', async () => {
  const file = await cmi5.publish(madeLesson(), madePorts())
  const said = { no: () => {} }
  const fetch = () =>
    new Promise<Response>((_, no) => {
      said.no = () => no(new TypeError('not reached'))
    })
  const impatient = { fetch, setTimeout: (job: () => void) => setImmediate(job) }
  const tab = await openPackage(file.bytes, impatient, cmi5Platform().launch())
  expect(tab.shown()).toContain('Bài ngắn để thử')
  said.no()
  await settle()
  expect(tab.header()).toContain('kết quả không được ghi lại')
})

test('opened without a platform it says so, and asks nobody anything', async () => {
  const file = await cmi5.publish(madeLesson(), madePorts())
  const asked: unknown[] = []
  const tab = await openPackage(file.bytes, { fetch: async (it: unknown) => asked.push(it) })
  expect(tab.header()).toContain('kết quả không được ghi lại')
  answerAll(tab, RIGHT)
  tab.close()
  expect(asked).toEqual([])
})
