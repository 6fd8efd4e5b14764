import { randomInt } from 'node:crypto'
import { packFile } from '../../src/schema/pack-file.ts'
import { countPresses } from '../support/count-presses.ts'
import { fillIn } from '../support/gestures.ts'
import { perform } from '../support/play-tour.ts'
import { practiceDoings } from '../support/practice-recording.ts'
import { readExport } from '../support/read-exports.ts'
import { finishRecording, startRecording } from '../support/record-tour.ts'
import { expect, test } from './fixture.ts'

/** Presses, and machine-driven seconds: the seconds are printed, as another machine has others. */
const MOST_PRESSES = 40

test('a tour of twelve steps is recorded, worded and exported in at most forty presses', async ({
  learner: hand,
  practice,
}) => {
  const { learner, count } = countPresses(hand)
  const code = String(randomInt(100_000, 999_999))
  const began = performance.now()
  const url = practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635&da-dang-nhap=1')
  const tab = await startRecording(learner, url)
  for (const it of practiceDoings('Zqxwvk', code)) await perform(tab, it)
  const studio = await finishRecording(learner, tab)
  const words = {
    'Tên bài Tiếng Việt': 'Cấp bản sao trích lục hộ tịch',
    'Tên bài Tiếng Anh': 'A copy of a civil status extract',
    'Bước 1 Tiếng Việt': 'Chọn tỉnh nơi bạn nộp.',
    'Bước 1 Tiếng Anh': 'Choose the province where you file.',
  }
  for (const [label, text] of Object.entries(words)) await fillIn(studio, { selector: 'textarea', text: label }, text)
  const exported = await readExport(studio, 'Xuất tệp gói')
  const seconds = (performance.now() - began) / 1000
  console.log(`[minutes] a tour of 12 steps: ${count()} presses, ${seconds.toFixed(1)} s of machine-driven actions`)
  const pack = packFile.parse(JSON.parse(exported))
  expect(pack.tours[0]?.steps).toHaveLength(12)
  expect(pack.tours[0]?.title).toBe(words['Tên bài Tiếng Việt'])
  expect(pack.tours[0]?.steps[0]).toMatchObject({ do: words['Bước 1 Tiếng Việt'] })
  expect(count()).toBeLessThanOrEqual(MOST_PRESSES)
  expect(exported).not.toContain('Zqxwvk')
  expect(exported).not.toContain(code)
})
