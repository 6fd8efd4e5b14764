import type { Publisher } from './publisher.ts'

/** Every format, in the order in which the page shows them. Each is a chunk of its own, read when it is first wanted. */
const LOADERS = {
  guide: () => import('./guide/guide.ts').then((it) => it.guide),
  answers: () => import('./answers/answers.ts').then((it) => it.answers),
} satisfies Record<string, () => Promise<Publisher>>

export type FormatId = keyof typeof LOADERS

export const FORMATS = Object.keys(LOADERS) as FormatId[]

export function loadPublisher(id: FormatId): Promise<Publisher> {
  return LOADERS[id]()
}
