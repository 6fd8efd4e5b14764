import { lookAlike } from '#detection/look-alike.ts'

interface Reason {
  vi: string
  en: string
}

/**
 * Why no imported pack may name this host: it is no plain name, or pretends to be another. `known`: official hosts, and
 * those of the packs that ship.
 */
export function hostFault(host: string, known: readonly string[]): Reason | null {
  const name = host.toLowerCase()
  if (/[^a-z0-9.-]/.test(name) || name.split('.').some((it) => it.startsWith('xn--')))
    return {
      vi: 'tên miền có chữ lạ, có thể trông giống chữ thường mà là trang khác',
      en: 'the name has foreign letters, which may look like plain ones',
    }
  if (/^[\d.]+$/.test(name)) return { vi: 'địa chỉ bằng số, không phải tên miền', en: 'a number instead of a name' }
  // What ends so never leaves this machine.
  if (known.includes(name) || name.endsWith('.localhost')) return null
  const like = lookAlike(name, known)
  if (!like) return null
  return like.of
    ? { vi: `tên miền dễ bị nhầm với ${like.of} nhưng là trang khác`, en: `the name may be taken for ${like.of}` }
    : { vi: 'tên miền giả làm trang của cơ quan nhà nước', en: 'the name poses as a government site' }
}
