import type { Answers, Request, RequestOf } from '#schema/message.ts'

/** How the page side asks the background. */
export type Ask = <T extends Request['type']>(request: RequestOf<T>) => Promise<Answers[T]>
