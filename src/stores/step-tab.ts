import { openTabs } from '#platform/open-tabs.ts'
import { askForSites, toOrigin } from '#platform/page-scripts.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { PageRule } from '#schema/pack.ts'
import type { Page } from '#schema/page.ts'
import { draftRules, pagesNear, tabOfPage } from '#studio/draft-rules.ts'

interface WithPages {
  portal: { id: string }
  pages: readonly Page[]
}

/**
 * The open tab with the page of a step, or of one near it, and the rules of the draft's pages. Called while a press is being answered: the
 * browser is asked for the draft's sites before anything else, which it answers by itself where they were allowed before.
 */
export async function findStepTab(
  draft: Draft,
  step: DraftStep,
  packs: readonly WithPages[],
): Promise<{ tab: number; rules: PageRule[] } | 'denied' | 'no-page'> {
  const rules = draftRules(draft, packs)
  if (draft.hosts.length > 0 && !(await askForSites(draft.hosts.map(toOrigin)))) return 'denied'
  const tab = tabOfPage(await openTabs(), rules, pagesNear(draft, step.id), draft.hosts, practiceOrigin)
  return tab === null ? 'no-page' : { tab, rules }
}
