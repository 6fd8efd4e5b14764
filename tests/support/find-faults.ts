import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Tab } from './learner.ts'

/** Run as a function, which no content security policy of a page forbids, as it would a script. */
const inject = new Function(
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
) as () => void

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Off unless asked for: WCAG 2.2’s own.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  iframes: false,
}

interface World {
  axe?: typeof import('axe-core')
}

/**
 * What axe finds against WCAG 2.2 AA and good practice, as `rule: element`. `ours`: of what we draw on the page alone, as
 * the page is somebody else’s. Not in frames. `theme`: colours only, in that theme.
 * `but`: rules that do not hold here.
 */
export async function findFaults(
  tab: Tab,
  { ours = false, theme = '', but = [] as readonly string[] } = {},
): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(inject)
  return tab.evaluate(
    async ({ options, ours, theme, but }) => {
      const { axe } = globalThis as World
      const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide,.bar'))
      if (!axe || (ours && !host)) return ['nothing to look at']
      const themed = ours ? host?.shadowRoot?.querySelector<HTMLElement>('.guide,.bar') : document.documentElement
      const was = themed?.dataset.theme
      if (themed && theme) themed.dataset.theme = theme
      const only = theme ? { ...options, runOnly: { type: 'rule' as const, values: ['color-contrast'] } } : options
      const { violations } = await axe.run(ours && host ? host : document, only)
      if (themed && theme) themed.dataset.theme = was ?? ''
      return violations
        .filter((it) => !but.includes(it.id))
        .flatMap(({ id, nodes }) =>
          nodes.map((it) => `${id}: ${it.html.slice(0, 160)} ${it.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`),
        )
    },
    { options: OPTIONS, ours, theme, but },
  )
}
