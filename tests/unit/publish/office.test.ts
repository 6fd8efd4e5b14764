import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { answers } from '#publish/answers/answers.ts'
import type { PublishedFile } from '#publish/publisher.ts'
import { slides } from '#publish/slides/slides.ts'
import { toSlides } from '#publish/slides/to-slides.ts'
import { findOffice } from '../../../scripts/find-office.ts'
import { lessonOf, nodePorts } from './shelf.ts'

/** Asked for by `npm run documents`, and by `npm test` where LibreOffice is: it takes seconds to start. */
const office = process.env.DOCUMENTS ? findOffice() : null
const dir = mkdtempSync(join(tmpdir(), 'dan-loi-office-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Opens files in LibreOffice, all at once, and has them written in another format. */
function converted(files: readonly PublishedFile[], to: string): Uint8Array[] {
  for (const it of files) writeFileSync(join(dir, it.name), it.bytes)
  const paths = files.map((it) => join(dir, it.name))
  // A profile of its own: one that is open elsewhere would answer instead.
  const profile = `-env:UserInstallation=file://${dir}/profile`
  execFileSync(office ?? '', [profile, '--headless', '--convert-to', to, '--outdir', dir, ...paths], {
    stdio: 'ignore',
  })
  return paths.map((it) => new Uint8Array(readFileSync(it.replace(/\w+$/, to.replace(/:.*/, '')))))
}

/** Where lines break is the program’s. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The text of each slide, from LibreOffice’s own format. Not from the PDF: marks that a font lacks stand apart there. */
function slideTexts(written: Uint8Array | undefined): string[] {
  const [, ...pages] = new TextDecoder().decode(written).split(/<draw:page /)
  return pages.map((it) => plain(it.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign)))
}

test.skipIf(office === null)(
  'LibreOffice opens slides and answers: as many pages as slides, each with all of its text and notes',
  { timeout: 120_000 },
  async () => {
    const [vi, en] = [lessonOf('dvcqg/khai-sinh', 'vi'), lessonOf('dvcqg/khai-sinh', 'en')]
    const decks = [await slides.publish(vi, nodePorts()), await slides.publish(en, nodePorts())]
    const paper = await answers.publish(vi, nodePorts())
    const printed = converted([...decks, paper], 'pdf')
    const pages = await Promise.all(printed.map(async (it) => (await getDocumentProxy(it)).numPages))
    const written = converted(decks, 'fodp')
    for (const [at, lesson] of [vi, en].entries()) {
      const all = toSlides(lesson)
      const texts = slideTexts(written[at])
      expect([pages[at], texts.length]).toEqual([all.length, all.length])
      for (const [n, { heading, large = '', points, remarks, notes }] of all.entries())
        for (const text of [heading, large, ...points, ...remarks.map((it) => it.text), notes])
          expect(texts[n]).toContain(plain(text))
    }
    expect(pages[2]).toBeGreaterThan(2)
    const [text] = converted([paper], 'txt:Text (encoded):UTF8')
    for (const it of vi.steps) expect(plain(new TextDecoder().decode(text))).toContain(plain(it.do))
  },
)
