import type { Answerers, Notice } from '#schema/message.ts'
import type { PointingAnswers } from '#schema/pointing-messages.ts'

/** Passes on, to the studio and to the frames of that tab, what is said where somebody points or looks at a step. Keeps nothing. */
export function answerPicking({ notify }: { notify(notice: Notice): void }): Pick<Answerers, keyof PointingAnswers> {
  return {
    async 'pick-tell'({ said }, { tab, incognito }) {
      if (tab !== null && !incognito) notify({ type: 'pick-told', tab, said })
      return {}
    },
    async 'preview-tell'({ said }, { tab, incognito }) {
      if (tab !== null && !incognito) notify({ type: 'preview-told', tab, said })
      return {}
    },
  }
}
