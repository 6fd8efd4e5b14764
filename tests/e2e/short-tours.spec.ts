import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

/** The way through VNeID is gone in practice-tours.spec.ts: here whoever is logged in already begins after it. */
const TOURS = [
  { key: 'dvcqg/dang-nhap-vneid', title: 'Đăng nhập bằng VNeID', site: 'dvcqg', path: '/index.html?da-dang-nhap=1' },
  { key: 'dvcqg/theo-doi-ho-so', title: 'Theo dõi hồ sơ đã nộp', site: 'dvcqg', path: '/index.html?da-dang-nhap=1' },
  { key: 'dvcqg/tim-thu-tuc', title: 'Tìm đúng thủ tục', site: 'dvcqg', path: '/index.html' },
  {
    key: 'cong-tinh/bo-sung-ho-so',
    title: 'Bổ sung hồ sơ khi cán bộ yêu cầu',
    site: 'cong-tinh',
    path: '/index.html',
  },
  { key: 'an-toan/nhan-cong-gia', title: 'Nhận ra cổng giả', site: 'an-toan', path: '/index.html' },
]
const LAST = ['dang-xuat', 'so-ma', 'chon-the', 'cap-nhat', 'nho-lai']

test('each short tour is played on its practice page to its last step, every target found', async ({
  learner,
  practice,
}) => {
  for (const [at, { key, title, site, path }] of TOURS.entries()) {
    const tab = await learner.open(practice.url(site, path))
    await startTour(tab, title)
    const { steps } = await playTour({
      learner,
      tab,
      acts: practiceActs(key),
      async onStep(card) {
        expect(card.missing, `${key}: step ${card.step} found its target`).toBe(false)
      },
    })
    expect(steps.at(-1), key).toBe(LAST[at])
  }
  expect(learner.outgoing).toEqual([])
})
