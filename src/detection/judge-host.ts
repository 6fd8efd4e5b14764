import type { HostVerdict } from '#schema/host-verdict.ts'
import type { OfficialHosts } from '#schema/official-hosts.ts'
import { lookAlike } from './look-alike.ts'
import type { PracticeOrigin } from './place.ts'

export type HostJudge = (href: string) => HostVerdict | null

/**
 * Says of an address whether its host is official: a whole host name of the list, over https on its usual port.
 * Null for what is no website (browser pages, files). Works on the machine alone: nothing is asked of anybody.
 */
export function createHostJudge(list: OfficialHosts, practiceOrigin: PracticeOrigin): HostJudge {
  const known = new Map(list.groups.flatMap((group) => group.hosts.map((host) => [host, group] as const)))
  const hosts = [...known.keys()].sort((a, b) => a.length - b.length)
  return (href) => {
    if (!URL.canParse(href)) return null
    const url = new URL(href)
    if (practiceOrigin(url)) return { verdict: 'practice' }
    if (!/^https?:$/.test(url.protocol)) return null
    const host = url.hostname.replace(/\.$/, '')
    const group = known.get(host)
    if (group && url.port === '') {
      const named = { host, owner: group.owner, en: group.en }
      if (url.protocol !== 'https:') return { verdict: 'not-encrypted', ...named }
      return { verdict: group.training ? 'training' : 'official', ...named }
    }
    // What stands before an @ is no host, but it is read as one.
    const before = url.username
    const posed = hosts.find((it) => before.includes(it)) ?? (before.includes('.gov.vn') ? null : undefined)
    if (posed !== undefined) return { verdict: 'look-alike', host, of: posed, why: 'inside' }
    const like = lookAlike(host, hosts)
    return like ? { verdict: 'look-alike', host, ...like } : { verdict: 'unknown', host }
  }
}
