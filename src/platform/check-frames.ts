import type { CheckAsked, StepCheck } from '#schema/step-check.ts'
import { browser } from './browser.ts'
import { openTabs } from './open-tabs.ts'

/** Where the checker leaves itself in the world of our scripts on a page. */
const KEY = 'dan-loi-check'

type Check = (asked: CheckAsked) => StepCheck[]

interface World {
  [KEY]?: Check
}

export function offerCheck(check: Check): void {
  ;(globalThis as World)[KEY] = check
}

/**
 * What every frame of the open pages on these hosts says of the steps. A page that is loading, closed or not to be
 * read says nothing. Practice pages inside the extension are our own: the checker is put into them.
 */
export async function checkFrames(hosts: readonly string[], asked: CheckAsked): Promise<StepCheck[]> {
  const tabs = (await openTabs()).filter((it) => hosts.includes(it.host))
  const looks = [
    ...tabs.map((it) => checkTab(it.id, asked)),
    ...practiceWindows().map((it) => checkOurs(it as Window & World, asked)),
  ]
  const there = await Promise.all(looks.map((it) => it.catch(() => [])))
  return there.flat()
}

async function checkOurs(view: Window & World, asked: CheckAsked): Promise<StepCheck[]> {
  if (!view[KEY])
    await new Promise((loaded, failed) => {
      const script = view.document.createElement('script')
      Object.assign(script, { src: '/checker.js', onload: loaded, onerror: failed })
      view.document.head.append(script)
    })
  return view[KEY]?.(asked) ?? []
}

async function checkTab(tabId: number, asked: CheckAsked): Promise<StepCheck[]> {
  const target = { tabId, allFrames: true }
  await browser.scripting.executeScript({ target, files: ['/checker.js'] })
  const frames = await browser.scripting.executeScript({
    target,
    func: (given: unknown) =>
      (globalThis as unknown as Record<string, ((asked: unknown) => unknown) | undefined>)['dan-loi-check']?.(given),
    args: [asked],
  })
  return frames.flatMap((it) => (it.result as StepCheck[] | undefined) ?? [])
}

function practiceWindows(): Window[] {
  const views = browser.extension
    .getViews({ type: 'tab' })
    .filter((it) => it.location.pathname.startsWith('/practice/'))
  return views.flatMap((it) => [it, ...framesIn(it)])
}

function framesIn(view: Window): Window[] {
  return [...view.document.querySelectorAll('iframe')].flatMap(({ contentWindow: inner, contentDocument }) =>
    inner && contentDocument ? [inner, ...framesIn(inner)] : [],
  )
}
