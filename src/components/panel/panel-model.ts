import type { Mode } from '#schema/event.ts'
import type { Step } from '#schema/step.ts'
import type { CardModel } from '#stores/guide-store.ts'

export interface PanelStep {
  step: Step
  number: number
  state: 'done' | 'left-out' | 'now' | 'to-come'
}

export interface PanelPart {
  title: string | null
  steps: PanelStep[]
}

/** The tour in the tab in front, as the panel shows it. */
export interface PanelTour {
  title: string
  mode: Mode
  situation: CardModel['situation']
  number: number
  total: number
  step: Step
  canBack: boolean
  veiled: boolean
  /** Null while a list would give away what is to be done unaided. */
  parts: PanelPart[] | null
  /** Name of the page the step is on. */
  pageName: string
}
