// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { PasteLog } from '#components/record/PasteLog.tsx'
import { AddSupport } from '#components/support/AddSupport.tsx'
import { UnitForm } from '#components/support/UnitForm.tsx'
import { createSupportSay } from '#components/words/support-words.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

const say = createSupportSay('vi')
/** Answers in turn; null is a background that does not. */
function turns<T>(...answers: (T | null)[]) {
  return async (): Promise<T> => {
    const next = answers.shift() ?? null
    if (next === null) throw new Error('no-answer')
    return next
  }
}

it('pasted codes that could not be taken in are said to be so, and what was said before goes', async () => {
  const came = turns({ said: 'Đã nhập 4 dòng mới.', failed: false }, null)
  const { press, said, box } = await renderInPage(<PasteLog language="vi" onPaste={came} />)
  await press('Nhập')
  expect(said()).toBe('Đã nhập 4 dòng mới.')
  await press('Nhập')
  expect(said()).toContain('Chưa nhập được.')
  expect(box.querySelector('.warn')).not.toBeNull()
})

it('support that could not be counted, or taken back, is said to be so, with what to do', async () => {
  const add = turns('one', null, 'two')
  const { press, said } = await renderInPage(<AddSupport today={1} say={say} onAdd={add} onUndo={turns<void>()} />)
  await press('Ghi 1 lượt')
  expect(said()).toContain('Hôm nay có 1 lượt')
  await press('Ghi 1 lượt')
  expect(said()).toBe('Chưa ghi được. Hãy bấm “Ghi 1 lượt” lần nữa.')
  await press('Ghi 1 lượt')
  await press('Bỏ lượt vừa ghi')
  expect(said()).toContain('Chưa bỏ được.')
})

it('with no kind of support ticked nothing is counted, and it is said what is missing', async () => {
  const { press, said } = await renderInPage(<AddSupport today={0} say={say} onAdd={turns('one')} onUndo={turns()} />)
  await press('Kỹ năng số')
  await press('Ghi 1 lượt')
  expect(said()).toContain('đánh dấu ít nhất một việc')
})

it('a unit that could not be saved is said to be so, apart from a name that will not do', async () => {
  const save = turns<boolean>(null, false, true)
  const { press, said } = await renderInPage(<UnitForm unit={null} say={say} onSave={save} />)
  await press('Lưu đơn vị')
  expect(said()).toContain('Chưa lưu được.')
  await press('Lưu đơn vị')
  expect(said()).toContain('Tên chỉ gồm chữ')
  await press('Lưu đơn vị')
  expect(said()).toBe('Đã lưu.')
})
