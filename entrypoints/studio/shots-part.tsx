import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { Shots } from '#components/studio/Shots.tsx'
import { ShotsContext, type ShotsOfDraft } from '#components/studio/shots.ts'
import { createShotsSay } from '#components/words/shot-words.ts'
import type { Language } from '#schema/languages.ts'
import { forgetShot, forgetShots, shotOf } from '#session/shot-store.ts'
import type { StudioState } from '#stores/studio-store.ts'

/** The pictures of the draft that is open: for its steps' cards, and all together. */
export function createShotsPart(studio: StoreApi<StudioState>) {
  let known: { key: string; shots: ShotsOfDraft } | null = null
  const draftNow = () => studio.getState().history?.now ?? null
  const shotsOf = (draft: string, language: Language) => {
    const key = `${draft} ${language}`
    if (known?.key !== key)
      known = {
        key,
        shots: {
          async read(step) {
            const now = draftNow()
            return now && shotOf(now, step)
          },
          forget: (shot) => forgetShot(draft, shot).then(() => studio.getState().dropShots(shot)),
          say: createShotsSay(language),
        },
      }
    return known.shots
  }
  return {
    /** With a draft its pictures go. */
    on: ({ onDelete }: { onDelete(draft: string): void }) => ({
      onDelete(draft: string) {
        onDelete(draft)
        void forgetShots(draft)
      },
    }),
    around(language: Language, page: ReactNode) {
      const draft = draftNow()
      return <ShotsContext value={draft && shotsOf(draft.id, language)}>{page}</ShotsContext>
    },
    after(check: ReactNode, language: Language) {
      const draft = draftNow()
      if (!draft) return check
      const forget = () => void forgetShots(draft.id).then(() => studio.getState().dropShots())
      const count = draft.steps.filter((it) => it.shot).length
      return (
        <>
          {check}
          <Shots {...{ count, say: createShotsSay(language) }} onForget={forget} />
        </>
      )
    },
  }
}
