import type { StoreApi } from 'zustand/vanilla'
import type { BuiltInPacks } from '#catalog/built-in.ts'
import type { Pack } from '#catalog/read-packs.ts'
import { calendarOf } from '#learning/calendar-of.ts'
import { writeDraft } from '#platform/draft-storage.ts'
import type { Draft } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { isFullPass } from '#studio/gather-checks.ts'
import { checkedSteps, checkRows, createCheckStore } from './check-store.ts'
import { draftOfTour, packTours } from './pack-tours.ts'
import type { StudioState } from './studio-store.ts'

/** The page that checking stands in. */
export interface AroundCheck {
  now: { shown: { joined: readonly Pack[] }; notice: unknown }
  /** What is kept is another. */
  look(): Promise<void>
}

/**
 * What is being checked: the draft that is open or, while none is, a tour of a pack. That is only looked at; whoever
 * mends it gets a draft of their own.
 */
export function createChecking(
  studio: StoreApi<StudioState>,
  builtIn: BuiltInPacks,
  around: AroundCheck,
  changed: () => void,
) {
  const today = () => calendarOf()(Date.now())
  let looked: { draft: Draft; verified: string | null; name: string } | null = null
  const check = createCheckStore({
    builtIn,
    passed(draft) {
      const { history, verify } = studio.getState()
      if (history?.now === draft && draft.verified !== today()) verify(today())
    },
  })
  check.subscribe(changed)
  const own = () => studio.getState().history?.now ?? null
  const draftNow = () => own() ?? looked?.draft ?? null
  const stop = () => {
    looked = null
    check.getState().stop()
  }
  return {
    tours: (language: Language) => packTours(around.now.shown.joined, language),
    now() {
      // Whoever opens a draft has done with looking.
      if (own()) looked = null
      const draft = draftNow()
      const { on, denied, checks } = check.getState()
      const rows = draft ? checkRows(checkedSteps(draft), checks) : []
      const pack = looked && { name: looked.name, verified: looked.verified, passed: isFullPass(rows) }
      return { draft, pack, on, denied, rows }
    },
    start() {
      const draft = draftNow()
      if (draft) void check.getState().start(draft)
    },
    stop,
    /** Looks at a tour that is here. Called while a press is being answered: the browser may ask. */
    open: (language: Language) => (pack: string, tour: string) => {
      const { joined } = around.now.shown
      const fresh = crypto.randomUUID().replaceAll('-', '').slice(0, 10)
      const made = draftOfTour(joined, { pack, tour }, { at: new Date().toISOString(), day: today(), fresh })
      if (!made) return
      const { name } = packTours(joined, language).find((it) => it.pack === pack) ?? { name: pack }
      looked = { ...made, name }
      // What was said of something else is over.
      around.now.notice = null
      void check.getState().start(made.draft)
    },
    /** Changes the draft, or one made of what is only looked at. At once, as what follows may have to ask the browser. */
    mend(edit: Edit | null): Draft | null {
      const draft = draftNow()
      if (!draft) return null
      if (own()) {
        if (edit) studio.getState().edit(edit)
        return own()
      }
      const made = edit ? editDraft(draft, edit) : draft
      stop()
      studio.getState().open(made)
      void writeDraft(made).then(around.look, around.look)
      return made
    },
    async look() {
      const draft = draftNow()
      if (draft) await check.getState().look(draft)
      else if (check.getState().on) check.getState().stop()
    },
  }
}
