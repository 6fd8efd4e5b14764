import { expect, test } from 'vitest'
import { declaration } from '../../src/practice/lien-thong/boxes.js'
import { ketHon } from '../../src/practice/to-khai/ket-hon.js'
import { khaiSinh } from '../../src/practice/to-khai/khai-sinh.js'
import { tinhTrangHonNhan } from '../../src/practice/to-khai/tinh-trang-hon-nhan.js'
import { trichLuc } from '../../src/practice/to-khai/trich-luc.js'
import { fault, packs, pathOf } from './all-packs.ts'

/* Each box of a form that our sources name has a tip, and so has each screen of a wizard. */

interface Box {
  name: string
  label: string
}

/** A line that only says where files go needs no tip, nor does a box that only the practice form has. */
const boxesOf = (form: typeof khaiSinh): Box[] =>
  form.sections.flatMap((it) => it.fields.filter(({ widget, mark }) => widget !== 'note' && mark !== 'ours'))

const forms: Record<string, Box[]> = {
  'tu-phap/to-khai-khai-sinh': boxesOf(khaiSinh),
  'tu-phap/to-khai-ket-hon': boxesOf(ketHon),
  'tu-phap/to-khai-tinh-trang-hon-nhan': boxesOf(tinhTrangHonNhan),
  'tu-phap/to-khai-trich-luc': boxesOf(trichLuc),
  'lien-thong/ke-khai': declaration.flatMap(({ boxes }) =>
    boxes.filter(({ name, given }) => given === undefined && !name.startsWith('luyen-')),
  ),
}
const all = packs.flatMap(({ tips }) => tips)

test.each(Object.entries(forms))('every box of %s has a tip', (page, boxes) => {
  const targets = all
    .filter((it) => it.page.split('#')[0] === page)
    .flatMap(({ tips }) => tips.flatMap((it) => it.target ?? []))
  const isTold = ({ name, label }: Box) => {
    const alone = boxes.filter((it) => it.label === label).length === 1
    const named = new RegExp(`"${name}(?:"|-day|_TrongNuoc)`)
    return targets.some((it) => (it.css ?? []).some((css) => named.test(css)) || (alone && it.names?.includes(label)))
  }
  const silent = boxes.filter((it) => !isTold(it))
  const file = pathOf(`${page.split('/')[0]}/tips`)
  expect(silent.map(({ name, label }) => fault(file, `ô “${label}” (${name})`, 'chưa có mẹo (no tip)'))).toEqual([])
})

test.each(['tu-phap/nop-ho-so', 'lien-thong/ke-khai', 'nop-bon-buoc/nop-ho-so'])(
  'every screen of %s has a tip',
  (ref) => {
    const [pack, id] = ref.split('/')
    const page = packs.find((it) => it.portal.id === pack)?.pages.find((it) => it.id === id)
    const told = new Set(all.map((it) => it.page))
    const silent = (page?.screens ?? []).filter((it) => !told.has(`${ref}#${it.id}`) && !told.has(ref))
    expect(silent.map((it) => fault(ref, `màn hình “${it.id}”`, 'chưa có mẹo (no tip)'))).toEqual([])
  },
)
