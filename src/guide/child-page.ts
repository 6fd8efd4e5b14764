import type { Notice } from '#schema/message.ts'
import { type ChildGuidePorts, createChildGuide } from './child-guide.ts'
import { comeBack } from './come-back.ts'
import { createPageTips, type PageTipsPorts } from './page-tips.ts'
import type { GuidePart } from './slot.ts'

export type ChildPagePorts = ChildGuidePorts & Pick<PageTipsPorts, 'draw' | 'label'>

/** Everything in a frame of the page: joins the tour and the tips. */
export function createChildPage(ports: ChildPagePorts): GuidePart & { hear(notice: Notice): void } {
  const guide = createChildGuide(ports)
  const tips = createPageTips({ ...ports, open: (id, rect, follows) => guide.placeTip(id ?? '', rect, follows) })
  const back = comeBack(ports.window, ports.signal)
  return {
    hear(notice) {
      guide.hear(notice)
      if (notice.type === 'card-asked') back.keyPressed()
    },
    aimed: guide.frame.aimed,
    session: guide.frame.session,
    update() {
      guide.frame.update()
      tips.refresh()
    },
    refresh() {
      guide.frame.refresh()
      tips.refresh()
    },
  }
}
