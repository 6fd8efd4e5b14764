import { ask } from '#platform/ask.ts'
import { removeDraft } from '#platform/draft-storage.ts'
import { onPacksChanged, removePack } from '#platform/pack-storage.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { RequestOf } from '#schema/message.ts'
import type { Picked, PickUse } from '#schema/picking.ts'
import type { Edit } from '#studio/edit-draft.ts'
import { pageNames } from '#studio/page-names.ts'
import { pickedEdit } from '#studio/picked-edit.ts'
import { toPreviewScene } from '#studio/to-preview.ts'
import { createPicking } from './picking.ts'
import { createPreviewing, type Where } from './previewing.ts'
import { findStepTab } from './step-tab.ts'
import * as actions from './studio-actions.ts'

interface Ports {
  edit(edit: Edit): void
  /** The draft as it is now. */
  draft(): Draft | null
  signal: AbortSignal
}

/** What the studio shows around the draft, and what its buttons do. `changed` is called whenever something is another. */
export async function createStudioPage(builtIn: actions.BuiltIn, changed: () => void, ports: Ports) {
  const now = {
    shown: await actions.readShown(builtIn),
    offer: null as actions.Offer | null,
    notice: null as actions.StudioNotice | null,
    /** How sure what was pointed at last is. */
    judged: null as { step: string; picked: Picked } | null,
  }
  let packsChanged = false
  onPacksChanged(() => {
    packsChanged = true
  })
  /** Does something, and says what came of it. The job begins at once: a press is being answered. */
  const act = async (job: () => Promise<actions.StudioNotice | null>) => {
    now.notice = await job().catch(() => 'failed' as const)
    now.shown = await actions.readShown(builtIn)
    changed()
  }
  const showOffer = (next: Promise<actions.Offer | null>) =>
    act(async () => {
      now.offer = await next
      return null
    })
  const quietly = (job: Promise<unknown>) => act(() => job.then(() => null))
  const picking = createPicking({
    changed,
    taken(step, use, picked) {
      if (use === 'target') now.judged = { step, picked }
      const draft = ports.draft()
      const made = draft && pickedEdit(draft, step, use, picked)
      now.notice = made ? null : 'no-words'
      if (made) ports.edit(made)
    },
    signal: ports.signal,
  })
  const namesOf = (draft: Draft) => pageNames(draft, now.shown.joined)
  const showIn = async ({ tab, rules }: Where, draft: Draft, step: DraftStep) => {
    const about = { draft, step: step.id, settings: now.shown.settings, pageNames: namesOf(draft) }
    await previewing.show(step.id, { tab, rules }, toPreviewScene({ ...about, tab, now: new Date().toISOString() }))
  }
  const show = (draft: Draft, step: DraftStep) =>
    act(async () => {
      const found = await findStepTab(draft, step, now.shown.joined)
      if (typeof found === 'string') return found
      await showIn(found, draft, step)
      return null
    })
  const previewing = createPreviewing({
    pressed({ step, where }, said) {
      const draft = ports.draft()
      const at = draft?.steps.findIndex((it) => it.id === step) ?? -1
      const other = at < 0 ? undefined : draft?.steps[at + (said === 'next' ? 1 : -1)]
      // In the tab it is in: nobody presses anything here, so nothing may be asked for.
      if (draft && other) void showIn(where, draft, other)
    },
    signal: ports.signal,
  })
  return {
    now,
    namesOf,
    picking: picking.now,
    async look() {
      const known = packsChanged ? undefined : now.shown
      packsChanged = false
      now.shown = await actions.readShown(builtIn, known)
      picking.check(now.shown.tabs)
      changed()
    },
    on: {
      onStart: (where: { tab?: number; url: string }) => act(() => actions.startRecording(where)),
      onAllow: (hosts: string[]) => act(() => actions.allowHosts(hosts)),
      onPress: (button: RequestOf<'record-press'>['button'], until?: string) =>
        quietly(ask({ type: 'record-press', button, until })),
      onDrop: () => quietly(ask({ type: 'drop-recording' })),
      onDelete: (draft: string) => quietly(removeDraft(draft)),
      onRemove: (pack: string) => quietly(removePack(pack)),
      onUse: (draft: Draft) => showOffer(actions.offerDraft(draft, builtIn)),
      onFile: (file: File) => showOffer(actions.readOffer(file, builtIn)),
      onRefuse: () => showOffer(Promise.resolve(null)),
      onPresent: (on: boolean) => quietly(ask({ type: 'present', on })),
      onExport: actions.exportDraft,
      onPickStop: picking.stop,
      onShow: show,
      onPick: (draft: Draft, step: DraftStep, use: PickUse) =>
        act(async () => {
          const found = await findStepTab(draft, step, now.shown.joined)
          if (typeof found === 'string') return found
          const { language, theme, textSize } = now.shown.settings
          const { tab, rules } = found
          const look = { language, theme, textSize }
          await picking.start(step.id, use, tab, { ...look, what: step.do[language], page: step.page, rules })
          return null
        }),
      onAccept: () =>
        act(async () => {
          const { offer } = now
          const said = offer && 'accept' in offer ? await offer.accept() : null
          now.offer = null
          return said
        }),
    },
  }
}
