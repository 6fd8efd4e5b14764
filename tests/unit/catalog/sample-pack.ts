import type { PackFiles } from '#catalog/read-packs.ts'

type Json = Record<string, unknown>

const button = { role: 'button', names: ['Tra cứu'] }

/** A small whole pack: two pages, a log-in page, a shared part, a tour, tips, English. */
export function makePack(name = 'mau', start = `${name}/trang-chu`): PackFiles {
  const host = `${name}.example.vn`
  const page = (id: string, more: Json = {}) => ({
    id,
    name: `Trang ${id}`,
    url: [{ hostname: host, pathname: `/${id}` }],
    examples: [`https://${host}/${id}`],
    ...more,
  })
  const step = (id: string, more: Json = {}) => ({
    id,
    page: start,
    do: `Làm ${id}.`,
    done: { on: 'next' },
    source: 'nguon',
    ...more,
  })
  const screen = { id: 'hop', name: 'Hộp', landmarks: [{ role: 'dialog', name: 'Chi tiết' }] }
  return {
    [`${name}/portal.json`]: {
      schema: 1,
      id: name,
      name: `Cổng ${name}`,
      hosts: [host],
      sources: { nguon: { title: 'Nguồn', date: '2026-09-26', confidence: 'seen' } },
    },
    [`${name}/pages.json`]: {
      pages: [page('trang-chu'), page('ho-so', { screens: [screen] }), page('dang-nhap', { sensitive: true })],
    },
    [`${name}/parts/mo-dau.json`]: { id: 'mo-dau', title: 'Mở đầu', steps: [step('chao', { why: 'Để biết.' })] },
    [`${name}/tours/tra-cuu.json`]: {
      id: 'tra-cuu',
      title: 'Tra cứu hồ sơ',
      summary: 'Xem hồ sơ đến đâu.',
      procedure: '1.001193',
      version: 1,
      start,
      prepare: [{ text: 'Mã hồ sơ.', source: 'nguon' }],
      verified: null,
      steps: [
        { use: 'mo-dau' },
        step('bam', { part: 'Xem', target: button, done: { on: 'page', page: `${name}/ho-so` } }),
        step('doc', { page: `${name}/ho-so#hop` }),
      ],
    },
    [`${name}/tips/trang-chu.json`]: {
      page: `${name}/trang-chu`,
      tips: [{ id: 'ma', text: 'Mã ở đầu giấy.', source: 'nguon', target: { role: 'textbox', names: ['Mã'] } }],
    },
    [`${name}/locales/en/pack.json`]: {
      portal: { name: `Portal ${name}` },
      pages: {
        'trang-chu': { name: 'Home' },
        'ho-so': { name: 'File', screens: { hop: 'Box' } },
        'dang-nhap': { name: 'Log in' },
      },
      tours: {
        'tra-cuu': {
          title: 'Look up',
          summary: 'See how far.',
          prepare: ['The number.'],
          steps: { bam: { part: 'See', do: 'Press.' }, doc: { do: 'Read.' } },
        },
      },
      parts: { 'mo-dau': { title: 'Opening', steps: { chao: { do: 'Hello.', why: 'To know.' } } } },
      tips: { ma: { text: 'At the top.' } },
      sources: { nguon: 'Source' },
    },
  }
}

/** The same files with one place changed; `undefined` takes it away. The path is file, then keys. */
export function change(files: PackFiles, file: string, path: (string | number)[], value: unknown): PackFiles {
  const copy = structuredClone(files)
  if (path.length === 0) {
    if (value === undefined) delete copy[file]
    else copy[file] = value
    return copy
  }
  let at = copy[file] as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}
