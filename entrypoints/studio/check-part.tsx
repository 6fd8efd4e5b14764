import type { StoreApi } from 'zustand/vanilla'
import type { BuiltIn, BuiltInPacks } from '#catalog/built-in.ts'
import { CheckPacks } from '#components/studio/CheckPacks.tsx'
import { CheckTour } from '#components/studio/CheckTour.tsx'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import { type AroundCheck, createChecking } from '#stores/checking.ts'
import type { StudioState } from '#stores/studio-store.ts'
import { checkWriting } from '#studio/check-writing.ts'

type OnPick = (draft: Draft, step: DraftStep, use: 'target') => void

/** Checking the draft that is open, or a tour that is here: its part of the page, and a look at what is open. */
export async function createCheckPart(
  studio: StoreApi<StudioState>,
  builtIn: BuiltInPacks,
  glossary: ReturnType<BuiltIn['glossary']>,
  around: AroundCheck,
  draw: () => void,
) {
  const words = await glossary
  const cut = (text: string) => words?.gloss([text], 'vi').pieces[text] ?? [[text] as const]
  const checking = createChecking(studio, builtIn, around, draw)
  return {
    look: checking.look,
    show(language: Language, onPick: OnPick) {
      const { draft, pack, on, denied, rows } = checking.now()
      return (
        <>
          {(!draft || pack) && (
            <CheckPacks packs={checking.tours(language)} language={language} onCheck={checking.open(language)} />
          )}
          {draft && (
            <CheckTour
              {...{ draft, pack, language, on, denied, rows, writing: checkWriting(draft, cut) }}
              onStart={checking.start}
              onStop={checking.stop}
              onPoint={(step) => {
                const mine = checking.mend(null)
                if (mine) onPick(mine, step, 'target')
              }}
              onTake={(step, picked) => checking.mend({ type: 'target', step, picked })}
            />
          )}
        </>
      )
    },
  }
}
