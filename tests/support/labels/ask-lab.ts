import type { Frame } from '@playwright/test'
import { matchesUrl } from '#detection/match-url.ts'
import { toPlace } from '#detection/place.ts'
import { packs } from '../../packs/all-packs.ts'
import type { Candidate } from './label-lab.ts'

type Lab = typeof import('./label-lab.ts')

/** Calls what `label-lab.ts` left in the frame. */
export function ask<K extends keyof Lab>(
  frame: Frame,
  name: K,
  ...given: Parameters<Lab[K]>
): Promise<Awaited<ReturnType<Lab[K]>>> {
  return frame.evaluate(([call, args]) => Reflect.get(globalThis, 'lab')[call](...args), [name, given] as [
    string,
    unknown[],
  ])
}

/** Where a frame is on the practice portal. */
export const placeOf = (frame: Frame) =>
  toPlace(frame.url(), (url) => ({ site: url.hostname.split('.')[0] ?? '', pathname: url.pathname }))

/** The pages that stand at a frame's address, each screen before the page itself. */
export function candidatesFor(frame: Frame): Candidate[] {
  const place = placeOf(frame)
  return packs.flatMap(({ portal, pages }) =>
    pages
      .filter((page) => place && matchesUrl(page, place))
      .flatMap(({ id, landmarks = [], screens = [] }) => [
        ...screens.map((it) => ({ ref: `${portal.id}/${id}#${it.id}`, landmarks: [...landmarks, ...it.landmarks] })),
        { ref: `${portal.id}/${id}`, landmarks },
      ]),
  )
}
