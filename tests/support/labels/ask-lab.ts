import type { Frame } from '@playwright/test'
import { matchesUrl } from '#detection/match-url.ts'
import { toPlace } from '#detection/place.ts'
import type { PageRef } from '#schema/page.ts'
import { packs } from '../../packs/all-packs.ts'

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

/** The page that a frame shows, and its screen. */
export async function pageIn(frame: Frame): Promise<PageRef | null> {
  const place = placeOf(frame)
  if (!place) return null
  for (const { portal, pages } of packs)
    for (const page of pages) {
      if (!matchesUrl(page, place) || !(await ask(frame, 'shows', page.landmarks ?? []))) continue
      for (const screen of page.screens ?? [])
        if (await ask(frame, 'shows', screen.landmarks)) return `${portal.id}/${page.id}#${screen.id}`
      return `${portal.id}/${page.id}`
    }
  return null
}
