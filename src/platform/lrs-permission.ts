import type { Permissions } from 'webextension-polyfill'
import type { Lrs } from '#schema/lrs.ts'
import { browser } from './browser.ts'

/** Firefox asks people about data that leaves the browser; other browsers do not know the word and would refuse it. */
const DATA: Pick<Permissions.Permissions, 'data_collection'> = import.meta.env.FIREFOX
  ? { data_collection: ['technicalAndInteraction'] }
  : {}

/** The origin of the store and nothing else. A match pattern has no port. */
function toPermission(endpoint: string): Permissions.Permissions {
  const { protocol, hostname } = new URL(endpoint)
  return { origins: [`${protocol}//${hostname}/*`], ...DATA }
}

/** Asks for the store's origin. Only while a press is being answered; resolves to what the person said. */
export function askPermission(endpoint: string): Promise<boolean> {
  return browser.permissions.request(toPermission(endpoint))
}

/** A store that the administrator chose needs no word of the learner; its server may have to let us in instead (CORS). */
export async function mayReach({ endpoint, byPolicy }: Pick<Lrs, 'endpoint' | 'byPolicy'>): Promise<boolean> {
  return byPolicy || browser.permissions.contains(toPermission(endpoint))
}

/** Must be called while the script first runs. */
export function onPermission(given: () => void): void {
  browser.permissions.onAdded.addListener(given)
}
