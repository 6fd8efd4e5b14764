import { useLayoutEffect, useState } from 'react'
import { GuideApp } from '#components/guide/GuideApp.tsx'
import type { GuideActions } from '#components/guide/GuideRoot.tsx'
import { createGuideStore, type GuideState } from '#stores/guide-store.ts'

const nothing = () => {}
const READER: GuideActions['reader'] = {
  voices: async () => [],
  read: () => ({ done: Promise.resolve('no-voice'), stop: nothing }),
}
const ACTIONS: GuideActions = {
  ...{ press: nothing, start: nothing, continue: nothing, hideTips: nothing, closeTip: nothing, openRecord: nothing },
  ...{
    openPractice: nothing,
    openPapers: nothing,
    open: nothing,
    begin: nothing,
    pace: nothing,
    readingChosen: nothing,
  },
  ...{ close: nothing, heal: nothing, drawn: nothing, support: async () => {}, reader: READER },
  ...{ launcherChosen: nothing, present: nothing, zoom: nothing },
  guest: { takeAlong: nothing, wipe: nothing, stay: nothing },
}

/** The guide in one situation, in which nothing happens whatever is pressed. */
export function GuideSample({ state }: { state: GuideState }) {
  const [store] = useState(createGuideStore)
  useLayoutEffect(() => store.setState(state), [store, state])
  return <GuideApp store={store} actions={ACTIONS} />
}
