import { randomInt } from 'node:crypto'
import { decodeJwt } from 'jose'
import { readCarriedLog, toCarriedLog } from '../../src/learning/carried-log.ts'
import { khaiSinh } from '../../src/practice/to-khai/khai-sinh.js'
import { trichLuc } from '../../src/practice/to-khai/trich-luc.js'
import { chooseLrs } from '../support/choose-lrs.ts'
import { fillEverything, keptByPage } from '../support/fill-everything.ts'
import { clickOn, fillIn, waitToSee } from '../support/gestures.ts'
import { hearMessages } from '../support/hear-messages.ts'
import type { Tab } from '../support/learner.ts'
import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { readExport } from '../support/read-exports.ts'
import { readKept } from '../support/read-log.ts'
import { setSettings } from '../support/set-settings.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

const TOURS = [
  { id: 'trich-luc', title: 'Cấp bản sao trích lục hộ tịch', form: trichLuc },
  { id: 'khai-sinh', title: 'Đăng ký khai sinh', form: khaiSinh },
] as const

/** Text fields of the practice portal outside the eForm. */
const FIELDS = [
  ...['tu-khoa', 'so-dinh-danh', 'mat-khau', 'ma-xac-nhan', 'passcode', 'kt_ngay-cap', 'kt_noi-cap'],
  ...['kt_so-dien-thoai', 'kt_email', 'kt_dia-chi-chi-tiet', 'kt_so-luong-phieu-sao-trich-luc'],
]

const letters = (count: number) => Array.from({ length: count }, () => 'bcdghklmnpqrtvx'[randomInt(15)]).join('')
/** Letters and digits that stand nowhere by chance. Digits next to other digits, as in a time or an id, are no find. */
function makeSentinel() {
  const core = letters(10)
  const digits = String(randomInt(700_000_000, 799_999_999))
  const code = String(randomInt(100_000, 999_999))
  const looks = new RegExp(
    [core, 'Đỗữ', digits, `(?<![\\d.a-f-])${code}(?![\\d.a-f-])`, `${digits.slice(0, 2)}/${digits.slice(0, 2)}/`].join(
      '|',
    ),
    'i',
  )
  return { mark: `Đỗữ-${core}`, digits, code, looks }
}

for (const { id, title, form } of TOURS)
  test(`${title}: what is typed into any field occurs nowhere afterwards`, async ({ learner, practice }) => {
    test.setTimeout(240_000)
    const { mark, digits, code, looks } = makeSentinel()
    // With leave to remember what targets are like: what is remembered of them is looked through too.
    await setSettings(learner, { heal: 'yes' })
    const heard = await hearMessages(learner)
    // A server that takes no statement: every one of them, step by step, is still there to be looked at afterwards.
    await chooseLrs(learner, { endpoint: practice.url('lrs', '/xAPI'), key: 'khoa', secret: 'mat-khau', steps: true })
    const tab = await learner.open(practice.url('dvcqg', '/index.html'))
    await startTour(tab, title)
    const filled = new Set<string>()
    const cards: string[] = []
    const pages: string[] = []
    const look = async (at: Tab) => void pages.push(await keptByPage(at))
    const { steps, tab: last } = await playTour({
      learner,
      tab,
      acts: practiceActs(`dvcqg/${id}`, mark, code),
      async onStep(card, at) {
        cards.push(card.text)
        expect(card.missing, `step ${card.step} found its target`).toBe(false)
        if (card.step === 'chon-tinh') await typeIntoList(at, mark)
        // In the middle of a section a step would be over too soon: the form's other fields wait for the last of them.
        if (!card.step.startsWith('tk-'))
          for (const name of await fillEverything(at, { text: mark, digits })) filled.add(name)
        await look(at)
      },
    })
    await look(last)
    await pressOurs(last, 'Đóng')
    // This box comes and goes inside one step, whose acts fill it.
    filled.add('ma-xac-nhan')
    const inForm = form.sections.flatMap((it) => it.fields.filter(isText).map(({ name }) => name))
    const papers = id === 'khai-sinh' ? ['ten-tai-lieu'] : []
    expect([...FIELDS, ...inForm, ...papers].filter((it) => !filled.has(it))).toEqual([])

    const messages = await heard()
    expect(messages.length).toBeGreaterThan(100)
    for (const step of steps) expect(messages.join(), 'the listener hears what is said').toContain(step)
    const kept = await readKept(learner)
    expect(kept.events.length).toBeGreaterThan(steps.length)
    expect(kept.others.learned?.length).toBeGreaterThan(5)
    const done = kept.outbox.map((it) => JSON.parse(it.json).object.id as string)
    for (const step of steps) expect(done.join('\n'), 'a statement for each step').toContain(`/steps/${step}`)
    const record = await learner.openExtensionPage('record.html')
    await clickOn(record, { selector: 'summary', text: 'Huy hiệu số tự khai (Open Badges 3.0)' })
    const exports: string[] = [await record.evaluate(() => document.querySelector('.paper')?.textContent ?? '')]
    for (const button of ['Lưu tệp JSON', 'Lưu bảng Excel (CSV)', 'Lưu tệp xAPI', 'Ký và lưu huy hiệu'])
      exports.push(await readExport(record, button))
    expect(exports.join()).toContain('ghi-ma-ho-so')
    const [sheet, , , statements, badge = ''] = exports
    for (const it of [sheet, statements]) expect(it).toContain(title)
    exports.push(JSON.stringify(decodeJwt(badge)))
    // The codes are folded: what they say is seen only when they are read again.
    const carried = await readCarriedLog((await toCarriedLog(kept.events)).join('\n'), kept.events.length)
    expect('values' in carried && carried.values).toHaveLength(kept.events.length)
    exports.push(JSON.stringify(carried))
    const book = await learner.openExtensionPage('support.html')
    await clickOn(book, { selector: '.button', text: 'Ghi 1 lượt' })
    await waitToSee(book, { selector: 'tbody tr' })
    exports.push(await readExport(book, 'Lưu bảng (CSV)'))
    const everywhere = { messages, kept, exports, cards, pages, console: learner.consoleLines, sent: learner.requests }
    for (const [where, what] of Object.entries(everywhere)) {
      const text = decoded(JSON.stringify(what))
      const at = text.search(looks)
      expect(at < 0 ? null : text.slice(Math.max(0, at - 200), at + 60), where).toBeNull()
    }
    expect(decoded(`/?ten=${encodeURIComponent(mark)}`)).toMatch(looks)
  })

/** The list for the province has a box of its own to search in. Esc closes the list, and does not pause the tour. */
async function typeIntoList(tab: Tab, mark: string) {
  await clickOn(tab, { selector: '#chon-tinh' })
  await waitToSee(tab, { selector: '.combo-filter' })
  await fillIn(tab, { selector: '.combo-filter' }, mark)
  await tab.press('Escape')
}

function isText({ widget = 'text', after }: { widget?: string; after?: object }) {
  return ['text', 'number'].includes(widget) && !after
}

function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
