import { distance } from 'fastest-levenshtein'
import punycode from 'punycode.js'
import type { LookAlike } from '#schema/host-verdict.ts'
import { foldPlain } from '#text/fold.ts'

/** Letters of other alphabets, and digits, that are drawn like one of ours (Unicode TS 39 lists them all; these occur). */
const DRAWN_ALIKE: Record<string, string> = {
  ...{
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    ӏ: 'l',
    о: 'o',
    р: 'p',
    ѕ: 's',
    у: 'y',
    х: 'x',
    ѵ: 'v',
    г: 'r',
  },
  ...{ α: 'a', ο: 'o', ν: 'v', ρ: 'p', ι: 'i', κ: 'k', υ: 'u', ɡ: 'g', ı: 'i', ո: 'n', ս: 'u' },
  ...{ '0': 'o', '1': 'l', '3': 'e', '5': 's' },
}
/** Said in so many names of every kind that they tell nothing. */
const COMMON = new Set(['lienthong', 'gov', 'com', 'edu', 'www', 'ioffice', 'temis', 'taphuan', 'thisinh'])
/** Named after a paper, with a promise (reported of fake passport sites by Công an Nghệ An, 5/2025). */
const PROMISE = /(hochieu|cancuoc|vneid).*(online|24h)|(online|24h).*(hochieu|cancuoc|vneid)/
const SHORTEST = 8
const LONG = 12

export interface Resemblance {
  why: LookAlike
  /** The official host it may be taken for; null where no single one is meant. */
  of: string | null
}

/**
 * Does this host name look like an official one that it is not? `official` are whole host names. Names that end in
 * `.gov.vn` are not judged by their spelling: provinces' names differ in a letter or two.
 * Patterns of fakes that were met: tests/unit/detection/judge-host.test.ts.
 */
export function lookAlike(host: string, official: readonly string[]): Resemblance | null {
  const shown = toShown(host)
  const drawn = skeleton(shown)
  const byLetters = drawn !== host && (official.find((it) => skeleton(it) === drawn) ?? null)
  if (byLetters) return { why: 'letters', of: byLetters }
  if (shown.split('.').some(mixesAlphabets)) return { why: 'letters', of: resembled(drawn, official)?.of ?? null }
  if (/(^|\.)gov\.vn$/.test(host)) return null
  const inside = within(drawn, official)
  if (inside !== undefined) return { why: 'inside', of: inside }
  const near = resembled(drawn, official)
  if (near) return shown === host ? near : { ...near, why: 'letters' }
  return PROMISE.test(drawn.replaceAll('-', '')) ? { why: 'words', of: null } : null
}

/** With the letters that `xn--…` stands for; as it is where it stands for none. */
function toShown(host: string): string {
  try {
    return punycode.toUnicode(host)
  } catch {
    return host
  }
}

/** The name as a hurried eye sees it. */
function skeleton(name: string): string {
  const letters = [...foldPlain(name.normalize('NFC'))].map((it) => DRAWN_ALIKE[it] ?? it).join('')
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w')
}

function mixesAlphabets(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label)
}

/** An official name, or `gov.vn`, before the end of a longer one; hyphens may stand for dots. Undefined: neither. */
function within(name: string, official: readonly string[]): string | null | undefined {
  const dotted = `.${name.replaceAll('-', '.')}.`
  const whole = official.find((it) => dotted.includes(`.${skeleton(it)}.`) && !name.endsWith(`.${it}`))
  if (whole) return whole
  return dotted.includes('.gov.vn.') ? null : undefined
}

/** A label that is an official one, holds one, or is a few letters off. */
function resembled(name: string, official: readonly string[]): Resemblance | null {
  const labels = name.split('.').map((it) => it.replaceAll('-', ''))
  if (official.some((it) => name === it || name.endsWith(`.${it}`))) return null
  for (const of of official) {
    for (const known of of.split('.').filter((it) => it.length >= SHORTEST && !COMMON.has(it))) {
      const sign = skeleton(known)
      const most = sign.length >= LONG ? 2 : 1
      for (const label of labels) {
        if (label.includes(sign) && label.length - sign.length > most) return { why: 'words', of }
        if (label.length < SHORTEST || Math.abs(label.length - sign.length) > most) continue
        const off = distance(label, sign)
        if (off <= most) return { why: off === 0 ? 'words' : 'spelling', of }
      }
    }
  }
  return labels.some((it) => it.includes('vneid')) ? { why: 'words', of: null } : null
}
