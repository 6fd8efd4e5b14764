import type { Request } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'

/** Only the extension's own pages may ask these: no page, however it got hold of a frame of ours, reads the log. */
const PRIVILEGED: readonly Request['type'][] = [
  ...(['look', 'list-events', 'list-tours', 'import-events', 'delete-attempt', 'delete-everything'] as const),
  ...(['list-statements', 'read-tour', 'read-help'] as const),
  ...(['see-guest', 'switch-guest', 'give-support'] as const),
  ...(['see-sending', 'hold-sending', 'resend-refused', 'try-lrs'] as const),
  ...(['start-recording', 'see-recording', 'drop-recording'] as const),
]

/** What is chosen on a card. How long the log is kept, or whose help it is, is asked on our own pages alone. */
const ON_CARDS: readonly (keyof Settings)[] = [
  ...(['tips', 'tipsHiddenOn', 'launcher', 'launcherAt', 'launcherSmall'] as const),
  ...(['heal', 'pace', 'readSpeed', 'readVoice'] as const),
]

/** May a page that is not one of our own ask this? Its renderer may have been taken over. */
export function mayPageAsk(asked: Request): boolean {
  if (PRIVILEGED.includes(asked.type)) return false
  if (asked.type !== 'save-settings') return true
  return Object.keys(asked.settings).every((it) => ON_CARDS.includes(it as keyof Settings))
}
