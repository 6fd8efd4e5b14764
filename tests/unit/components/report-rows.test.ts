import { expect, test } from 'vitest'
import { share, startAbout } from '#components/report/about.ts'
import { csvRows } from '#components/report/report-rows.ts'
import { createReportSay } from '#components/words/report-words.ts'
import { toCsv } from '#learning/to-csv.ts'
import { toPeriod } from '#learning/to-period.ts'
import type { UnitReport } from '#schema/unit-report.ts'

const counts = (people: number, finished: number, unaided: number) => ({
  ...{ people, peopleFinished: people, peopleUnaided: Math.min(people, unaided), finished, unaided },
})
const REPORT: UnitReport = {
  total: counts(3, 8, 5),
  groups: [
    { group: 'can-bo', ...counts(2, 7, 5) },
    { group: null, ...counts(1, 1, 0) },
  ],
  rows: [
    { group: 'can-bo', procedure: { code: '1.001193', title: 'Đăng ký khai sinh' }, ...counts(2, 7, 5) },
    { group: null, procedure: null, ...counts(1, 1, 0) },
  ],
  joined: 0,
}
const PERIOD = toPeriod('2026-01-01', '2026-01-31')!
const about = { ...startAbout(new Date()), unit: 'UBND phường A', headcount: '4' }
const lines = (unit = about.unit, headcount = '4') =>
  toCsv(csvRows(REPORT, PERIOD, { ...about, unit, headcount }, createReportSay('vi')))
    .trimEnd()
    .split('\r\n')

test('the file says of each row whose it is; shares of the unit stand in the last alone', () => {
  expect(lines()).toEqual([
    `\ufeffĐơn vị,Từ ngày,Đến hết ngày,Nhóm,Mã thủ tục,Thủ tục,Số người học,Lượt hoàn thành,Lượt tự làm,Tỉ lệ tự làm (%),Số người tự làm được,Số người của đơn vị,Người đã học / đơn vị (%),Người tự làm được / đơn vị (%)`,
    `UBND phường A,2026-01-01,2026-01-31,"Cán bộ, công chức, viên chức và người lao động trong cơ quan nhà nước",1.001193,Đăng ký khai sinh,2,7,5,71,2,,,`,
    `UBND phường A,2026-01-01,2026-01-31,"Cán bộ, công chức, viên chức và người lao động trong cơ quan nhà nước",,Tất cả,2,7,5,71,2,,,`,
    'UBND phường A,2026-01-01,2026-01-31,Chưa khai,,Bài khác (bản Dẫn Lối này không có),1,1,0,0,0,,,',
    'UBND phường A,2026-01-01,2026-01-31,Chưa khai,,Tất cả,1,1,0,0,0,,,',
    'UBND phường A,2026-01-01,2026-01-31,Tất cả,,Tất cả,3,8,5,62,3,4,75,75',
  ])
})

test('without the number of people there is no share of them', () => {
  for (const none of ['', '0', '-3', 'x', '1e9']) expect(lines('A', none).at(-1)).toMatch(/,3,,,$/)
})

test('a unit’s name cannot run anything in a spreadsheet', () => {
  for (const unit of ['=HYPERLINK("http://a.vn")', '+1', '-1', '@SUM(1)', '\t=1'])
    expect(lines(unit)[1]).toMatch(/^"?'?[^=+\-@]/)
  expect(lines('=1+1')[1]).toMatch(/^'=1\+1,/)
})

test('a share is never rounded up to a target', () => {
  expect([share(799, 1000), share(1, 3), share(5, 0), share(5, null)]).toEqual([79, 33, null, null])
})
