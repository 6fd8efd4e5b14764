import type { PackFile } from '#schema/pack-file.ts'

/** A small pack of somebody else's, whole and well made. */
export function makePackFile(host = 'dichvucong.mau.gov.vn', id = 'goi-mau'): PackFile {
  return {
    format: 'dan-loi-pack',
    version: 1,
    made: { by: 'Sở Mẫu', on: '2026-11-22' },
    portal: {
      schema: 1,
      id,
      name: 'Gói mẫu',
      hosts: [host],
      sources: { 'ghi-lai': { title: 'Ghi lại trên cổng', date: '2026-11-22', confidence: 'seen' } },
    },
    pages: [
      {
        id: 'trang-1',
        name: 'Nộp hồ sơ',
        url: [{ hostname: host, pathname: '/nop/:p1' }],
        examples: [`https://${host}/nop/0`],
      },
    ],
    tours: [
      {
        id: 'bai',
        title: 'Nộp hồ sơ',
        summary: 'Nộp một hồ sơ.',
        version: 1,
        start: `${id}/trang-1`,
        verified: null,
        steps: [
          {
            id: 'b1',
            page: `${id}/trang-1`,
            do: 'Bấm “Nộp”.',
            target: { role: 'button', names: ['Nộp'] },
            done: { on: 'click' },
            source: 'ghi-lai',
          },
        ],
      },
    ],
    locales: {
      en: {
        portal: { name: 'Sample pack' },
        pages: { 'trang-1': { name: 'Submit' } },
        tours: { bai: { title: 'Submit', summary: 'Submit a file.', steps: { b1: { do: 'Press “Nộp”.' } } } },
        sources: { 'ghi-lai': 'Recorded on the portal' },
      },
    },
  }
}
