import type { SaySending, SendingKey } from '#components/words/sending-words.ts'
import type { TrialResult } from '#schema/sending.ts'

/** What the options page has to say of the last press. */
export type Notice = TrialResult | 'testing' | 'form-bad' | 'denied' | 'failed'

const WORDS: Record<Notice, SendingKey> = {
  ok: 'trial-ok',
  none: 'trial-none',
  testing: 'trial-testing',
  version: 'trial-version',
  person: 'hold-person',
  unauthorized: 'hold-unauthorized',
  forbidden: 'hold-forbidden',
  address: 'hold-address',
  'all-refused': 'hold-all-refused',
  network: 'trouble-network',
  busy: 'trouble-busy',
  server: 'trouble-server',
  'not-allowed': 'trouble-not-allowed',
  'form-bad': 'lrs-form-bad',
  denied: 'lrs-denied',
  failed: 'failed',
}

export function noticeWords(notice: Notice, say: SaySending): string {
  return say(WORDS[notice])
}
