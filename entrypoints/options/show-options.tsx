import type { Root } from 'react-dom/client'
import type { LrsInput } from '#components/options/LrsForm.tsx'
import type { Notice } from '#components/options/notice-words.ts'
import { Options } from '#components/options/Options.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { createSendingSay } from '#components/words/sending-words.ts'
import { ask } from '#platform/ask.ts'
import { saveLrs } from '#platform/choose-lrs.ts'
import { askPermission } from '#platform/lrs-permission.ts'
import { readChosen, writeChosen } from '#platform/lrs-storage.ts'
import { readSettings } from '#platform/settings-storage.ts'

const POLL = 2000

/** What the options page is for: where learning results go. Drawn anew every now and then, as they do. */
export async function showOptions(root: Root): Promise<void> {
  let notice: Notice | null = null
  let saved = 0

  /** Does something, and says what came of it. */
  async function act(job: () => Promise<Notice | null>): Promise<void> {
    notice = await job().catch((): Notice => 'failed')
    await draw()
  }

  async function test(): Promise<Notice> {
    notice = 'testing'
    await draw()
    return (await ask({ type: 'try-lrs' })).result
  }

  const onSave = (input: LrsInput) =>
    act(async () => {
      const fault = await saveLrs(input)
      if (fault) return fault
      saved += 1
      return test()
    })
  const onAllow = (endpoint: string) => act(async () => ((await askPermission(endpoint)) ? test() : 'denied'))

  async function draw(): Promise<void> {
    const [look, sending, kept] = await Promise.all([readSettings(), ask({ type: 'see-sending' }), readChosen()])
    const { language } = look
    applyLook(document.documentElement, look)
    const chosen = sending.guest ? null : kept && { endpoint: kept.endpoint, key: kept.key, steps: kept.steps }
    root.render(
      <Options
        {...{ sending, chosen, notice, saved, language, say: createSendingSay(language), onSave }}
        onTest={() => act(test)}
        onAllow={() => onAllow(sending.lrs?.endpoint ?? '')}
        onRemove={() => act(async () => writeChosen(null).then(() => null))}
        onResend={() => act(async () => ask({ type: 'resend-refused' }).then(() => null))}
        onHold={(hold) => act(async () => ask({ type: 'hold-sending', hold }).then(() => null))}
      />,
    )
  }

  await draw()
  setInterval(() => void draw().catch(() => {}), POLL)
}
