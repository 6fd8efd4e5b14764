import type { Paper } from '#schema/progress.ts'
import { dayOf, STAGE_WORDS, titleOf, type View } from './view.ts'

/** What a credential says of the log, in the words of the record. */
export function credentialWords({ levels }: Paper, view: View) {
  const { say } = view
  return {
    name: say('badge-name'),
    description: say('paper-self'),
    criteria: say('paper-note'),
    tours: levels.map((it) => {
      const reached = dayOf(view, it.reached[it.level] ?? it.lastPractised)
      return {
        title: `${titleOf(view, it)} (${view.titles[it.portal] ?? it.portal})`,
        narrative: `${say(STAGE_WORDS[it.level])}, ${reached}`,
      }
    }),
  }
}
