import { describe, expect, it } from 'vitest'
import { answerAll, settle } from './open-package.ts'
import { scormPlatform, type Version } from './scorm-platform.ts'

const RIGHT = [0, 1, 2]

describe.each<Version>(['1.2', '2004'])('a SCORM %s package, played in scorm-again', (version) => {
  it('gone through with right answers is passed, with score and time', async () => {
    const visit = await scormPlatform(version).visit()
    expect(visit.now().status).toBe('incomplete')
    answerAll(visit.tab, RIGHT)
    await settle()
    expect(visit.tab.shown()).toContain('Bạn trả lời đúng 3 trên 3 câu.')
    expect(visit.tab.shown()).not.toContain('chưa nhận')
    visit.tab.wait(3_725_500)
    const end = visit.end()
    expect(end).toMatchObject(
      version === '1.2'
        ? { status: 'passed', score: '100', time: '01:02:05.5' }
        : { status: 'completed', success: 'passed', score: '1', time: 'PT1H2M5.5S' },
    )
    expect(visit.closed()).toBe(true)
    expect(visit.errors).toEqual([])
  })

  it('with wrong answers it is failed, by the pass mark of the lesson', async () => {
    const visit = await scormPlatform(version).visit()
    answerAll(visit.tab, [0, 0, 0])
    const end = visit.end()
    expect(end).toMatchObject(
      version === '1.2'
        ? { status: 'failed', score: '33' }
        : { status: 'completed', success: 'failed', score: '0.3333' },
    )
    expect(visit.errors).toEqual([])
  })

  it('each answer is kept with its question', async () => {
    const visit = await scormPlatform(version).visit()
    answerAll(visit.tab, [0, 2, 2])
    const wrong = version === '1.2' ? 'wrong' : 'incorrect'
    expect(visit.end().answers).toEqual(['hoi-1 a correct', `hoi-2 c ${wrong}`, 'hoi-3 c correct'])
    expect(visit.errors).toEqual([])
  })

  it('time is kept as it goes, for a browser that crashes', async () => {
    const visit = await scormPlatform(version).visit()
    visit.tab.wait(61_000)
    visit.tab.goTo('câu 1 trên')
    expect(visit.now().time).toBe(version === '1.2' ? '00:01:01' : 'PT0H1M1S')
  })

  it('left half-way it goes on from there, with what was answered', async () => {
    const platform = scormPlatform(version)
    const first = await platform.visit()
    first.tab.goTo('câu 2 trên')
    expect(first.end()).toMatchObject({ status: 'incomplete', exit: 'suspend' })

    const second = await platform.visit()
    expect(second.tab.shown()).toContain('câu 2 trên')
    second.tab.answer(1)
    second.tab.press('Quay lại')
    second.tab.answer(0)
    second.end()

    const third = await platform.visit()
    expect(third.tab.shown()).toContain('câu 1 trên')
    third.tab.goTo('Hết bài')
    const end = third.end()
    expect(end.success).toBe('passed')
    expect(Number(end.score)).toBeCloseTo(version === '1.2' ? 67 : 0.6667)
  })

  it('once passed, a worse time does not take it back, and it begins anew', async () => {
    const platform = scormPlatform(version)
    const first = await platform.visit()
    answerAll(first.tab, RIGHT)
    first.end()
    const second = await platform.visit()
    expect(second.tab.shown()).toContain('Bài ngắn để thử')
    answerAll(second.tab, [0, 1, 0])
    expect(second.end()).toMatchObject({ success: 'passed', score: version === '1.2' ? '100' : '1' })
    expect(second.errors).toEqual([])
  })

  it('without questions it is completed, and has no score', async () => {
    const visit = await scormPlatform(version, { questions: [] }).visit()
    visit.tab.goTo('Hết bài')
    const end = visit.end()
    expect(end.status).toBe('completed')
    expect(end.score).toBe('')
    expect(visit.errors).toEqual([])
  })

  it.each(['browse', 'review'])('only looked at (%s), nothing is written down', async (mode) => {
    const visit = await scormPlatform(version).visit({ mode })
    answerAll(visit.tab, RIGHT)
    expect(visit.end().success).toMatch(/not attempted|browsed|unknown/)
    expect(visit.closed()).toBe(true)
  })

  const NAME = version === '1.2' ? 'API' : 'API_1484_11'
  /** A frame of another site: only the way up from it is open. */
  const foreign = (above: object) =>
    new Proxy(above, {
      get(_, name) {
        if (name === 'parent') return above
        throw new Error('another site')
      },
    })

  it.each<[string, (api: object) => Record<string, unknown>]>([
    ['a frame above', (api) => ({ parent: { parent: { [NAME]: api } } })],
    ['a frame above one of another site', (api) => ({ parent: foreign({ [NAME]: api }) })],
    ['the window that opened it', (api) => ({ opener: { parent: { [NAME]: api } } })],
  ])('finds the platform in %s', async (_, around) => {
    const visit = await scormPlatform(version).visit({ around })
    expect(visit.now().status).toBe('incomplete')
  })

  it('takes no other thing of that name for a platform', async () => {
    const visit = await scormPlatform(version).visit({ around: (api) => ({ [NAME]: {}, opener: { [NAME]: api } }) })
    expect(visit.now().status).toBe('incomplete')
    expect(visit.errors).toEqual([])
  })

  it('a platform that does not take the result is said at the end', async () => {
    const visit = await scormPlatform(version).visit({
      around: (api) => ({
        [NAME]: new Proxy(api, {
          get: (it, name) => (/Commit$/.test(String(name)) ? () => 'false' : Reflect.get(it, name)),
        }),
      }),
    })
    answerAll(visit.tab, RIGHT)
    await settle()
    expect(visit.tab.shown()).toContain('Hệ thống đào tạo chưa nhận kết quả này.')
  })

  it('opened without a platform it says so, and can be learned from all the same', async () => {
    const visit = await scormPlatform(version).visit({ around: () => ({}) })
    expect(visit.tab.header()).toContain('kết quả không được ghi lại')
    answerAll(visit.tab, RIGHT)
    await settle()
    expect(visit.tab.shown()).toContain('Hết bài')
    expect(visit.tab.shown()).not.toContain('chưa nhận')
  })
})
