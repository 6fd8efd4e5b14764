import type { StoreApi } from 'zustand/vanilla'
import type { BuiltIn, BuiltInPacks } from '#catalog/built-in.ts'
import { CheckTour } from '#components/studio/CheckTour.tsx'
import { calendarOf } from '#learning/calendar-of.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import { checkedSteps, checkRows, createCheckStore } from '#stores/check-store.ts'
import type { StudioState } from '#stores/studio-store.ts'
import { checkWriting } from '#studio/check-writing.ts'

/** Checking the draft that is open: its part of the page, and a look at what is open. */
export async function createCheckPart(
  studio: StoreApi<StudioState>,
  builtIn: BuiltInPacks,
  glossary: ReturnType<BuiltIn['glossary']>,
  draw: () => void,
) {
  const words = await glossary
  const cut = (text: string) => words?.gloss([text], 'vi').pieces[text] ?? [[text] as const]
  const check = createCheckStore({
    builtIn,
    passed(draft) {
      const day = calendarOf()(Date.now())
      const { history, verify } = studio.getState()
      if (history?.now === draft && draft.verified !== day) verify(day)
    },
  })
  check.subscribe(draw)
  const draftNow = () => studio.getState().history?.now ?? null
  return {
    async look() {
      const draft = draftNow()
      if (draft) await check.getState().look(draft)
      else if (check.getState().on) check.getState().stop()
    },
    show(language: Language, onPick: (draft: Draft, step: DraftStep, use: 'target') => void) {
      const draft = draftNow()
      if (!draft) return null
      const { on, denied, checks, start, stop } = check.getState()
      const rows = checkRows(checkedSteps(draft), checks)
      return (
        <CheckTour
          {...{ draft, language, on, denied, rows, writing: checkWriting(draft, cut) }}
          onStart={() => void start(draft)}
          onStop={stop}
          onPoint={(step) => onPick(draft, step, 'target')}
          onTake={(step, picked) => studio.getState().edit({ type: 'target', step, picked })}
        />
      )
    },
  }
}
