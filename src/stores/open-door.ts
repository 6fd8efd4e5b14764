import { lrsEndpoint } from '#schema/lrs.ts'
import type { StoreDoor } from './report-run.ts'

/**
 * The record store a reporter typed in, once the browser lets us go there. Called while their press is being answered,
 * and asks at once: later it would no longer count as an answer to the press.
 */
export async function openDoor(
  typed: StoreDoor,
  askPermission: (endpoint: string) => Promise<boolean>,
): Promise<StoreDoor | 'report-lrs-bad' | 'report-lrs-denied'> {
  const endpoint = lrsEndpoint.safeParse(typed.endpoint)
  const key = typed.key.trim()
  if (!endpoint.success || key === '' || typed.secret === '') return 'report-lrs-bad'
  const allowed = await askPermission(endpoint.data).catch(() => false)
  return allowed ? { endpoint: endpoint.data, key, secret: typed.secret } : 'report-lrs-denied'
}
