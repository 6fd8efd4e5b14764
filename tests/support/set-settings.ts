import type { Settings } from '../../src/schema/settings.ts'
import type { Learner } from './learner.ts'
import { sendRequest } from './send-request.ts'

/** Changes the reader's settings the way the popup does. Pages show them from their next load on. */
export async function setSettings(learner: Learner, settings: Partial<Settings>): Promise<void> {
  const page = await learner.openExtensionPage('record.html')
  await sendRequest(page, { type: 'save-settings', settings })
  await page.close()
}
