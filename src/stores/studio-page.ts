import { ask } from '#platform/ask.ts'
import { removeDraft } from '#platform/draft-storage.ts'
import { removePack } from '#platform/pack-storage.ts'
import type { Draft } from '#schema/draft.ts'
import type { RequestOf } from '#schema/message.ts'
import * as actions from './studio-actions.ts'

/** What the studio shows around the draft, and what its buttons do. `changed` is called whenever something is another. */
export async function createStudioPage(builtIn: actions.BuiltIn, changed: () => void) {
  const now = {
    shown: await actions.readShown(builtIn),
    offer: null as actions.Offer | null,
    notice: null as actions.StudioNotice | null,
  }
  /** Does something, and says what came of it. The job begins at once: a press is being answered. */
  const act = async (job: () => Promise<actions.StudioNotice | null>) => {
    now.notice = await job().catch(() => 'failed' as const)
    now.shown = await actions.readShown(builtIn)
    changed()
  }
  const show = (next: Promise<actions.Offer | null>) =>
    act(async () => {
      now.offer = await next
      return null
    })
  const quietly = (job: Promise<unknown>) => act(() => job.then(() => null))
  return {
    now,
    async look() {
      now.shown = await actions.readShown(builtIn)
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
      onUse: (draft: Draft) => show(actions.offerDraft(draft, builtIn)),
      onFile: (file: File) => show(actions.readOffer(file, builtIn)),
      onRefuse: () => show(Promise.resolve(null)),
      onExport: actions.exportDraft,
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
