import { findSpot } from '../support/find-spot.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { perform } from '../support/perform.ts'
import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { samplePaper } from '../support/sample-paper.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

test('what a citizen files in practice comes to the desk; what the desk asks for, the citizen’s own tour answers', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('cong-tinh', '/index.html'))
  // However long its texts are, it leaves most of the page in view.
  await waitToSee(tab, { selector: '.at-corner .panel' })
  expect((await tab.boxOf(findSpot, { selector: '.at-corner .panel' }))?.width).toBeLessThan(480)
  await clickOn(tab, { selector: 'button', text: 'Nộp hồ sơ luyện tập' })
  await perform(tab, { step: '', at: '#thu-tuc', pick: 'Cấp bản sao' })
  await tab.setFile('#tep-nop', samplePaper('giay-to-mau.pdf'))
  await clickOn(tab, { selector: 'button', text: 'Nộp hồ sơ này' })
  await clickOn(tab, { selector: 'a', text: 'Xem như cán bộ một cửa' })

  await startTour(tab, 'Một cửa: yêu cầu hoàn thiện hồ sơ (mô phỏng)')
  const desk = practiceActs('mot-cua/yeu-cau-bo-sung').map((it) =>
    it.step === 'chon-giay-to' ? { ...it, pick: 'Giấy tờ khác' } : it,
  )
  const asked = await playTour({
    learner,
    tab,
    acts: desk,
    async onStep(card) {
      expect(card.missing, `${card.step} was found`).toBe(false)
    },
  })
  expect(asked.steps.at(-1)).toBe('xem-nguoi-dan')
  await pressOurs(tab, 'Đóng')

  await startTour(tab, 'Bổ sung hồ sơ khi cán bộ yêu cầu')
  const acts = practiceActs('cong-tinh/bo-sung-ho-so')
  await playTour({
    learner,
    tab,
    acts,
    async onStep(card) {
      if (card.step === 'doc-yeu-cau')
        await waitToSee(tab, { selector: '.facts dd', text: 'Cấp bản sao trích lục hộ tịch' })
    },
  })
  await waitToSee(tab, { selector: '.facts dd', text: 'đã bổ sung' })
})
