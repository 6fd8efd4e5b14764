// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://dichvucong.mau.gov.vn/nop-ho-so" }
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import { drawPicture } from '#publish/infographic/draw-picture.ts'
import { FORMATS, loadPublisher } from '#publish/publishers.ts'
import type { Draft } from '#schema/draft.ts'
import type { Act } from '#schema/recording.ts'
import { describeTarget } from '#studio/describe-target.ts'
import { readSpot } from '#studio/read-spot.ts'
import { toDraft } from '#studio/to-draft.ts'
import { lessonOf, nodePorts, shelf, withoutBrowser } from './shelf.ts'
import { textOf } from './text-of.ts'

const VALUE = 'Zuyvanquex'

/** A page full of values, recorded by using every control on it. */
function recorded(): Draft {
  document.body.innerHTML = `<h1>Nộp hồ sơ</h1><h2>Kết quả cho ${VALUE}</h2><form>
    <label for="a">Họ và tên</label><input id="a" value="${VALUE}">
    <label>Ghi chú <textarea>${VALUE}</textarea></label>
    <label>Tỉnh <select><option>Một</option><option selected>${VALUE}</option></select></label>
    <span id="n">Nơi sinh</span><div role="combobox" tabindex="0" aria-labelledby="n">${VALUE}</div>
    <label>Xã</label><button type="button" aria-haspopup="listbox">${VALUE}</button>
    <button>Tiếp tục</button></form>`
  const reading = readPage(document)
  const spot = readSpot({
    window: window as unknown as Window,
    rules: [],
    practiceOrigin: () => null,
    roots: [document],
  })
  if (!spot) throw new Error('no spot')
  const acts = [...document.querySelectorAll('input,textarea,select,[role=combobox],button')].map((it, at): Act => {
    const { target, label } = describeTarget(it, reading)
    const kind = it.localName === 'button' ? 'press' : 'fill'
    return {
      id: `viec-${at}`,
      kind,
      spot,
      label,
      proof: kind === 'press' ? 'click' : 'filled',
      ...(target && { target }),
    }
  })
  return toDraft({ id: 'ghi-thu', acts }, { at: '2026-11-22T08:00:00Z', day: '2026-11-22' })
}

async function filesOf(draft: Draft): Promise<string[]> {
  const lesson = lessonOf(draft.id, 'vi', { ...shelf, drafts: [draft] })
  const texts = await Promise.all(
    FORMATS.filter(withoutBrowser).map(async (it) =>
      textOf(await (await loadPublisher(it)).publish(lesson, nodePorts())),
    ),
  )
  const { marks } = drawPicture(lesson, { measure: (text, size) => text.length * size })
  return [...texts, JSON.stringify(marks)]
}

test('nothing that stood in a field while a tour was recorded is in any file made of it', async () => {
  const draft = recorded()
  expect(draft.steps.length).toBeGreaterThan(3)
  for (const text of await filesOf(draft)) expect(text).not.toContain(VALUE)
})

test('and it would be seen, were it there', async () => {
  const draft = recorded()
  for (const text of await filesOf({ ...draft, title: { vi: VALUE, en: VALUE } })) expect(text).toContain(VALUE)
})
