import { useState } from 'react'
import type { CardModel, Press } from '#stores/guide-store.ts'

interface Run {
  /** Where one got lost. */
  at: string
  /** Step that one was brought to since; null while nothing has changed. */
  to: string | null
}

/** “Tôi bị lạc”: the tour looks for the step that fits; while it has found none, what to do is asked and told. */
export function useLost({ step, situation }: Pick<CardModel, 'step' | 'situation'>, press: Press) {
  const [run, setRun] = useState<Run | null>(null)
  const here = `${step.id} ${situation === 'astray' ? 'waiting' : situation}`
  if (run && run.to === null && run.at !== here) setRun({ ...run, to: step.id })
  return {
    asking: run !== null && run.to === null && run.at === here,
    found: run?.to === step.id && situation === 'guiding',
    ask() {
      press('lost')
      setRun({ at: here, to: null })
    },
    stay: () => setRun(null),
  }
}
