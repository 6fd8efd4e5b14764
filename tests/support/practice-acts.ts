import { actsOf } from '#player/acts-of.ts'
import { fillIn } from '#player/fill-in.ts'
import { tours } from '../packs/all-packs.ts'
import { actFiles } from './act-files.ts'
import type { Act } from './perform.ts'
import { samplePaper } from './sample-paper.ts'

/**
 * What a learner types and chooses on the practice portal, as `src/practice/acts/` says; at every other step they press
 * what is lit up. `tour` is `pack/tour`. `mark` is put into everything that is typed and into the file's name, so that a
 * test can look for it afterwards; `code` is what is typed where six digits are asked for.
 */
export function practiceActs(tour: string, mark = '', code = '123456'): Act[] {
  const found = tours.find((it) => it.name === tour)
  if (!found) throw new Error(`no tour ${tour}`)
  const steps = actsOf(actFiles, found.pack.portal.id, found.tour)
  const filled = (text: string) => fillIn(text, { mark, code })
  return found.tour.steps.flatMap(({ id: step, done }): Act[] => {
    const mine = (steps[step] ?? []).map((it): Act => {
      if ('type' in it) return { ...it, step, type: filled(it.type) }
      if ('attach' in it) return { ...it, step, attach: samplePaper(filled(it.attach)) }
      return { ...it, step }
    })
    return done.on === 'next' ? [...mine, { step, said: true }] : mine
  })
}
