import type { Language } from '#schema/languages.ts'
import { overlayOf } from './localise.ts'
import type { Pack } from './read-packs.ts'

/** Texts of a pack that a language lacks, and words for things that are not in the pack, by path. */
export function missingWords(pack: Pack, language: Language): string[] {
  if (language === 'vi') return []
  const overlay = overlayOf(pack, language)
  const lacks: string[] = []
  const need = (path: string, has: unknown) => {
    if (!has) lacks.push(path)
  }
  need('portal.name', overlay.portal?.name)
  if (pack.portal.help?.desk) need('portal.desk', overlay.portal?.desk)
  for (const page of pack.pages) {
    need(`pages.${page.id}.name`, overlay.pages?.[page.id]?.name)
    for (const screen of page.screens ?? [])
      need(`pages.${page.id}.screens.${screen.id}`, overlay.pages?.[page.id]?.screens?.[screen.id])
  }
  for (const key of Object.keys(pack.sources)) need(`sources.${key}`, overlay.sources?.[key])
  for (const tour of pack.tours) {
    const words = overlay.tours?.[tour.id]
    need(`tours.${tour.id}`, words)
    if (!words) continue
    for (const list of ['prepare', 'law', 'mistakes'] as const)
      if ((tour[list]?.length ?? 0) !== (words[list]?.length ?? 0)) lacks.push(`tours.${tour.id}.${list}`)
    for (const one of ['files', 'fee', 'time'] as const)
      if (Boolean(tour[one]) !== Boolean(words[one])) lacks.push(`tours.${tour.id}.${one}`)
    for (const { id, check = [] } of tour.segments ?? [])
      need(`tours.${tour.id}.segments.${id}`, (words.segments?.[id]?.check ?? []).length === check.length)
    const own = tour.steps.filter(
      (step) => !pack.parts.some((it) => tour.uses.includes(it.id) && it.steps.some((one) => one.id === step.id)),
    )
    for (const step of own)
      for (const text of ['do', 'why', 'note', 'part'] as const)
        if (step[text]) need(`tours.${tour.id}.steps.${step.id}.${text}`, words.steps[step.id]?.[text])
    for (const key of Object.keys(words.steps))
      need(
        `tours.${tour.id}.steps.${key} (no such step)`,
        tour.steps.some((it) => it.id === key),
      )
  }
  for (const part of pack.parts) {
    const words = overlay.parts?.[part.id]
    need(`parts.${part.id}.title`, words?.title)
    for (const step of part.steps)
      for (const text of ['do', 'why', 'note'] as const)
        if (step[text]) need(`parts.${part.id}.steps.${step.id}.${text}`, words?.steps[step.id]?.[text])
  }
  for (const { tips } of pack.tips)
    for (const tip of tips)
      for (const text of ['text', 'example', 'mistake', 'law'] as const)
        if (tip[text]) need(`tips.${tip.id}.${text}`, overlay.tips?.[tip.id]?.[text])
  return lacks
}
