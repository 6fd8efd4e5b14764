import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** `trich-luc` and `khai-sinh` are played to their end in sentinel.spec.ts. */
const TOURS = [
  { id: 'ket-hon', title: 'Đăng ký kết hôn', procedure: '1.000894' },
  { id: 'tinh-trang-hon-nhan', title: 'Cấp Giấy xác nhận tình trạng hôn nhân', procedure: '1.004873' },
] as const

for (const tour of TOURS) {
  const { id, title, procedure } = tour
  test(`${title}: from the first page over four hosts to the dossier code, and into the log`, async ({
    learner,
    practice,
  }) => {
    const tab = await learner.open(practice.url('dvcqg', '/index.html'))
    await startTour(tab, title)
    const hosts = new Set<string>()
    const { steps, tab: last } = await playTour({
      learner,
      tab,
      acts: practiceActs(`dvcqg/${id}`),
      async onStep(card, at) {
        hosts.add(new URL(await at.url()).hostname.split('.')[0] ?? '')
        expect(card.missing, `step ${card.step} found its target`).toBe(false)
      },
    })
    expect([...hosts].sort()).toEqual(['dvcqg', 'tu-phap', 'vneid'])
    expect(steps.at(-1)).toBe('ghi-ma-ho-so')
    expect(await last.url()).toContain(`ma=${procedure}`)
    await pressOurs(last, 'Đóng')

    const { events } = await readKept(learner)
    expect(events.map((it) => it.seq)).toEqual(events.map((_, n) => n))
    expect(events.at(-1)?.type).toBe('tour-finished')
    const record = await learner.openExtensionPage('record.html')
    await waitInPage(record, () => document.querySelectorAll('.attempts tbody tr').length === 1)
    const row = await record.evaluate(() => document.querySelector('.attempts tbody tr')?.textContent ?? '')
    expect(row).toContain(title)
    expect(row).toContain('Đã xong')
    expect(row).toContain('Luyện tập')
    expect(learner.outgoing).toEqual([])
  })
}

test('the same tour runs on the practice portal inside the extension, with no server at all', async ({ learner }) => {
  const tab = await learner.openExtensionPage('practice/dvcqg/index.html')
  await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
  // The driver cannot reach into a frame of a moz-extension: page: there the learner gets as far as the form in it.
  const until = learner.browser === 'firefox' ? { until: 'tk-nguoi-yeu-cau' } : {}
  const { steps, tab: last } = await playTour({ learner, tab, acts: practiceActs('dvcqg/trich-luc'), ...until })
  if (learner.browser === 'firefox')
    await waitUntil(async () => (await readCard(last))?.ring, 'the light inside the frame')
  else expect(steps.at(-1)).toBe('ghi-ma-ho-so')
  expect(learner.outgoing).toEqual([])
})
