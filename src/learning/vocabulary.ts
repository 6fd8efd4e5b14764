import { ACTIVITY_TYPES, BASE, type Statement, VERBS } from '#schema/statement.ts'

export type Verb = keyof typeof VERBS

interface Activity {
  id: string
  definition: NonNullable<Statement['object']['definition']>
}

const VERB_WORDS: Record<Verb, Statement['verb']['display']> = {
  initialized: { 'vi-VN': 'bắt đầu', 'en-US': 'initialized' },
  completed: { 'vi-VN': 'hoàn thành', 'en-US': 'completed' },
  terminated: { 'vi-VN': 'rời', 'en-US': 'terminated' },
  suspended: { 'vi-VN': 'tạm dừng', 'en-US': 'suspended' },
  resumed: { 'vi-VN': 'tiếp tục', 'en-US': 'resumed' },
  skipped: { 'vi-VN': 'bỏ qua', 'en-US': 'skipped' },
  experienced: { 'vi-VN': 'xem', 'en-US': 'experienced' },
  passed: { 'vi-VN': 'đạt', 'en-US': 'passed' },
  failed: { 'vi-VN': 'chưa đạt', 'en-US': 'failed' },
}

export function verb(name: Verb): Statement['verb'] {
  return { id: VERBS[name], display: VERB_WORDS[name] }
}

/** A tour as an activity. In practice it is another one: a store keeps one type for each id, and they differ in that. */
export function tourIri(portal: string, tour: string, practice: boolean): string {
  return `${BASE}/tours/${portal}/${tour}${practice ? '/practice' : ''}`
}

export function of(type: keyof typeof ACTIVITY_TYPES, ...path: string[]): Activity {
  return { id: [BASE, ...path].join('/'), definition: { type: ACTIVITY_TYPES[type] } }
}
