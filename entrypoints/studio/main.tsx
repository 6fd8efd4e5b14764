import { createRoot } from 'react-dom/client'
import '#components/studio/editor.css'
import '#components/studio/studio.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { createBuiltIn } from '#catalog/built-in.ts'
import { Studio } from '#components/studio/Studio.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { NAMED_COMPETENCES } from '#learning/competences.ts'
import { onDraftChanged, writeDraft } from '#platform/draft-storage.ts'
import { readPackFile } from '#platform/own-file.ts'
import { createStudioPage } from '#stores/studio-page.ts'
import { createStudioStore } from '#stores/studio-store.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { createCheckPart } from './check-part.tsx'
import { createCardDrawer } from './draw-card.tsx'
import { createShotsPart } from './shots-part.tsx'

const root = createRoot(document.getElementById('root') as HTMLElement)
const POLL = 1500
const store = createStudioStore({ write: writeDraft, now: () => new Date().toISOString() })
const { edit, undo, redo, open, adopt } = store.getState()
const builtIn = createBuiltIn(readPackFile)
const packs = await builtIn.packs()
const page = await createStudioPage(packs, draw, {
  edit,
  draft: () => store.getState().history?.now ?? null,
  signal: new AbortController().signal,
})
const shots = createShotsPart(store)
const check = await createCheckPart(store, packs, builtIn.glossary(), page, draw)
const drawCard = createCardDrawer(() => page.now.shown.settings, page.namesOf)

function draw(): void {
  const { history, kept } = store.getState()
  const { shown, offer, notice, judged } = page.now
  const { language } = shown.settings
  applyLook(document.documentElement, shown.settings)
  const studio = (
    <Studio
      {...{ shown, offer, notice, judged, ...page.on, ...shots.on(page.on), picking: page.picking(), draw: drawCard }}
      {...{ onEdit: edit, onUndo: undo, onRedo: redo }}
      state={{ history, kept }}
      names={history ? page.namesOf(history.now) : new Map()}
      named={NAMED_COMPETENCES}
      remarks={history ? checkDraft(history.now) : []}
      check={shots.after(check.show(language, page.on.onPick), language)}
      onOpen={(draft: Parameters<typeof open>[0]) => {
        open(draft)
        void page.look()
      }}
    />
  )
  root.render(shots.around(language, studio))
}

store.subscribe(draw)
onDraftChanged(adopt)
open(page.now.shown.drafts.find((it) => `#${it.id}` === location.hash) ?? null)
setInterval(() => void Promise.allSettled([page.look(), check.look()]), POLL)
