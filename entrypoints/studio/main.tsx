import { createRoot } from 'react-dom/client'
import '#components/studio/editor.css'
import '#components/studio/studio.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { createBuiltIn } from '#catalog/built-in.ts'
import { Studio } from '#components/studio/Studio.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { NAMED_COMPETENCES } from '#learning/competences.ts'
import { writeDraft } from '#platform/draft-storage.ts'
import { readPackFile } from '#platform/own-file.ts'
import type { Draft } from '#schema/draft.ts'
import { createStudioPage } from '#stores/studio-page.ts'
import { createStudioStore } from '#stores/studio-store.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { createCheckPart } from './check-part.tsx'

const root = createRoot(document.getElementById('root') as HTMLElement)
const POLL = 1500
const store = createStudioStore({ write: writeDraft, now: () => new Date().toISOString() })
const { edit, undo, redo, open } = store.getState()
const builtIn = createBuiltIn(readPackFile)
const packs = await builtIn.packs()
const page = await createStudioPage(packs, draw)
const check = await createCheckPart(store, packs, builtIn.glossary(), draw)

function draw(): void {
  const { history, kept } = store.getState()
  const { shown, offer, notice } = page.now
  applyLook(document.documentElement, shown.settings)
  root.render(
    <Studio
      {...{ shown, offer, notice, ...page.on, onEdit: edit, onUndo: undo, onRedo: redo }}
      state={{ history, kept }}
      named={NAMED_COMPETENCES}
      remarks={history ? checkDraft(history.now) : []}
      check={check.show(shown.settings.language)}
      onOpen={(draft: Draft | null) => {
        open(draft)
        void page.look()
      }}
    />,
  )
}

store.subscribe(draw)
open(page.now.shown.drafts.find((it) => `#${it.id}` === location.hash) ?? null)
setInterval(() => {
  void page.look().catch(() => {})
  void check.look().catch(() => {})
}, POLL)
