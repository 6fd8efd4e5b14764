import type { Tab } from './learner.ts'

/** Nobody reads faster: a part of the page that comes a moment later may ask for another step first. In ms. */
const CALM = 150
/** Looks inside the page for so long before it answers; whoever waits longer asks again. In ms. */
const PATIENCE = 500

/** What a card shows, for telling it from the one before. */
export const cardKey = ({ situation, step }: { situation: string; step: string }) => `${situation} ${step}`

/**
 * Waits inside the page, as asking again and again costs more, for a card to work on other than `before`: `ready` once it
 * stands still; `changed` when it was another for a moment; empty when it was not, or there is none.
 */
export function nextCard(tab: Tab, before: string): Promise<'ready' | 'changed' | ''> {
  const asked = tab.evaluate(
    async ({ before, calm, patience }) => {
      const now = () => performance.now()
      const gone = new Promise((left) => addEventListener('pagehide', left, { once: true }))
      let isGone = false
      void gone.then(() => {
        isGone = true
      })
      const end = now() + patience
      let host: Element | undefined
      let [last, since, changed] = ['', 0, false]
      while (now() < end && !isGone) {
        if (!host?.isConnected)
          host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
        const card = host?.shadowRoot?.querySelector<HTMLElement>('[data-situation]')
        const { situation = '', step = '' } = card?.dataset ?? {}
        const key = card ? `${situation} ${step}` : ''
        if (key !== last) [last, since] = [key, now()]
        changed ||= key !== '' && key !== before
        const toWorkOn = ['finished', 'guiding', 'resting'].includes(situation)
        if (changed && toWorkOn && now() - since >= calm) return 'ready'
        await Promise.race([gone, new Promise((done) => setTimeout(done, 30))])
      }
      return changed ? 'changed' : ''
    },
    { before, calm: CALM, patience: PATIENCE },
  )
  // A page that the browser keeps for going back to stands still, and never answers.
  return Promise.race([asked, new Promise<''>((done) => setTimeout(() => done(''), 3 * PATIENCE))])
}
