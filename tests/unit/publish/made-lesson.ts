import type { Lesson } from '#publish/lesson.ts'
import type { PublishPorts } from '#publish/publisher.ts'

const question = (n: number, answer: number) => ({
  id: `hoi-${n}`,
  kind: 'next' as const,
  ask: 'Việc tiếp theo là gì?',
  about: `Việc ${n}`,
  options: ['Bấm “Nộp trực tuyến”.', 'Chọn Tỉnh/Thành phố.', 'Đăng nhập.'],
  answer,
  because: 'Đó là bước tiếp theo của bài.',
})

/** A short lesson with signs that files find hard. */
export function madeLesson(changed: Partial<Lesson> = {}): Lesson {
  return {
    id: 'cong-thu/khai-thu',
    language: 'vi',
    version: 3,
    title: 'Khai thử <b>& “nộp”</b> hồ sơ',
    lead: 'Bài ngắn để thử: ba bước, ba câu hỏi.',
    portal: 'Cổng thử',
    procedure: '1.000001',
    url: 'https://cong-thu.example/khai?a=1&b=2',
    verified: null,
    papers: [{ text: 'Giấy tờ tùy thân.', source: 1 }],
    files: null,
    fee: null,
    time: null,
    law: [],
    mistakes: [],
    sources: [{ title: 'Nguồn bịa để thử', date: '2026-01-05', confidence: 'press' }],
    segments: [],
    steps: [1, 2, 3].map((number) => ({
      id: `buoc-${number}`,
      number,
      page: 'Trang khai',
      do: `Bấm “Tiếp tục” lần ${number}.`,
      ...(number === 2 && { why: 'Cổng chỉ mở phần sau khi phần này đã xong, nên đừng bấm quá sớm nhé.' }),
      ...(number === 3 && { own: 'submit' as const }),
      mayMiss: false,
      branches: false,
      source: 1,
    })),
    questions: [question(1, 0), question(2, 1), question(3, 2)],
    passMark: 0.6,
    ...changed,
  }
}

export function madePorts(changed: Partial<PublishPorts> = {}): PublishPorts {
  return {
    signal: new AbortController().signal,
    onProgress: () => {},
    pause: async () => {},
    font: async () => new Uint8Array([1, 2, 3]),
    canvas: () => {
      throw new Error('no canvas here')
    },
    ...changed,
  }
}
