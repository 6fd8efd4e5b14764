import type { Draft } from '../../src/schema/draft.ts'

/** A tour being written, with something left to do. */
export const MADE_DRAFT: Draft = {
  v: 1,
  id: 'ghi-thu',
  title: { vi: 'Nộp hồ sơ', en: '' },
  summary: { vi: 'Bài ghi lại trên cổng.', en: '' },
  by: '',
  madeOn: '2026-01-05',
  changedAt: '2026-01-05T08:00:00.000Z',
  version: 1,
  hosts: ['man-hinh.luyen-tap.localhost'],
  start: 'ghi-thu/mot',
  pages: [
    {
      id: 'mot',
      name: 'Trang một',
      nameEn: '',
      url: [{ hostname: 'man-hinh.luyen-tap.localhost', pathname: '/index.html' }],
      examples: ['http://man-hinh.luyen-tap.localhost/index.html'],
    },
  ],
  steps: [
    {
      id: 'b1',
      page: 'ghi-thu/mot',
      do: { vi: 'Bấm “Sang bước hai”.', en: '' },
      target: { role: 'button', names: ['Sang bước hai'] },
      done: { on: 'click' },
    },
    { id: 'b2', page: 'ghi-thu/mot', do: { vi: 'Đăng nhập.', en: '' }, own: 'log-in', done: { on: 'next' } },
  ],
}
