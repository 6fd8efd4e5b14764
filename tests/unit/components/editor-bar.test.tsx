// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { EditorBar } from '#components/studio/EditorBar.tsx'
import { createEditorSay } from '#components/words/editor-words.ts'
import { startHistory } from '#studio/history.ts'
import { toDraft } from '#studio/to-draft.ts'
import { renderInPage } from '../../support/render-in-page.tsx'
import { press } from '../studio/sample-acts.ts'

const history = startHistory(
  toDraft({ id: 'ghi-thu', acts: [press('Một')] }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' }),
)
const nothing = () => {}
const bar = (kept: 'yes' | 'writing' | 'no') => (
  <EditorBar
    id="ten"
    say={createEditorSay('vi')}
    {...{ history, kept }}
    onUndo={nothing}
    onRedo={nothing}
    onClose={nothing}
  />
)

test('a page with something that could not be kept is not closed without a question', async () => {
  const closes = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return !event.defaultPrevented
  }
  const { again } = await renderInPage(bar('yes'))
  expect(closes()).toBe(true)
  await again(bar('no'))
  expect(closes()).toBe(false)
  await again(bar('writing'))
  expect(closes()).toBe(true)
})
