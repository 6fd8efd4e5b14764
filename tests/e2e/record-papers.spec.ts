import { EmbeddedJWK, jwtVerify } from 'jose'
import { extractText, getDocumentProxy } from 'unpdf'
import { clickOn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { madeLog } from '../support/made-log.ts'
import { readExport } from '../support/read-exports.ts'
import { openSeeded } from '../support/seed-log.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const LOG = madeLog({ attempts: 40, days: 200, now: Date.now() })

async function readPdf(record: Tab) {
  // A copy: the reader takes no Buffer.
  const pdf = await getDocumentProxy(new Uint8Array(await record.pdf()))
  const { totalPages, text } = await extractText(pdf, { mergePages: true })
  return { totalPages, text: text.normalize('NFC').replace(/\s+/g, ' ') }
}

test('the log on paper is one sheet of A4, in Vietnamese, self-declared, with room for a name', async ({ learner }) => {
  const record = await openSeeded(learner, LOG)
  const { totalPages, text } = await readPdf(record)
  expect(totalPages).toBe(1)
  for (const it of [
    'NHẬT KÝ TỰ HỌC',
    'Tự khai. Không phải chứng chỉ, không phải giấy chứng nhận.',
    'Họ và tên (viết tay):',
    'Nhóm: Người dân',
    'Đăng ký khai sinh',
    'Cấp bản sao trích lục hộ tịch',
    'Bảo vệ dữ liệu cá nhân và quyền riêng tư',
    '40 lần học trong',
    learner.browser === 'firefox' ? 'Firefox trên máy' : 'Chromium trên máy',
  ])
    expect(text).toContain(it)
  // Of the page itself nothing is printed.
  expect(text).not.toMatch(/Xóa|Lưu|Xem dạng bảng/)

  // The fullest sheet there can be: eight tours and eight competences with titles of more than two lines, and yet more of both.
  await record.evaluate(() => {
    const long = 'Đăng ký việc nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới và cấp bản sao trích lục '
    const [body, list] = [document.querySelector('.paper tbody'), document.querySelector('.paper .columns')]
    const fill = (parent: Element | null, count: number) => {
      const one = parent?.firstElementChild
      parent?.replaceChildren(...Array.from({ length: count }, () => one?.cloneNode(true) ?? ''))
      for (const it of parent?.querySelectorAll('.clamp') ?? []) it.textContent = long.repeat(2)
    }
    fill(body, 8)
    fill(list, 8)
    const more = Object.assign(document.createElement('p'), { textContent: 'Và 30 bài khác, có trong tệp CSV, JSON.' })
    list?.after(more, more.cloneNode(true))
  })
  expect((await readPdf(record)).totalPages).toBe(1)
})

test('a badge is made only when asked for, by a key that stays, and holds against jose', async ({ learner }) => {
  const record = await openSeeded(learner, LOG)
  const bases = () => record.evaluate(async () => (await indexedDB.databases()).map((it) => it.name))
  expect(await bases()).toEqual(['dan-loi'])
  await clickOn(record, { selector: 'summary', text: 'Huy hiệu số tự khai (Open Badges 3.0)' })
  const [first, second] = [
    await readExport(record, 'Ký và lưu huy hiệu'),
    await readExport(record, 'Ký và lưu huy hiệu'),
  ]
  const { payload } = await jwtVerify(first, EmbeddedJWK)
  expect(payload).toMatchObject({
    name: 'Nhật ký tự học (tự khai)',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
  })
  expect((await jwtVerify(second, EmbeddedJWK)).payload.iss).toBe(payload.iss)
  const kept = await record.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => {
      const asked = indexedDB.open('dan-loi-badge')
      asked.onsuccess = () => ok(asked.result)
    })
    const pair = await new Promise<CryptoKeyPair>((ok) => {
      const asked = db.transaction('keys').objectStore('keys').get('badge')
      asked.onsuccess = () => ok(asked.result as CryptoKeyPair)
    })
    db.close()
    const read = await crypto.subtle.exportKey('pkcs8', pair.privateKey).catch((error: Error) => error.name)
    return { extractable: pair.privateKey.extractable, read }
  })
  expect(kept).toEqual({ extractable: false, read: 'InvalidAccessError' })

  const statements = JSON.parse(await readExport(record, 'Lưu tệp xAPI')) as unknown[]
  expect(statements).toHaveLength(40)

  // Whoever learns here next is somebody else.
  await clickOn(record, { selector: '.button', text: 'Xóa tất cả' })
  await clickOn(record, { selector: '.asking .button', text: 'Xóa' })
  await waitUntil(async () => !(await bases()).includes('dan-loi-badge'), 'the key to be gone')
})
