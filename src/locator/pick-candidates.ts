import type { Fingerprint } from '#schema/fingerprint.ts'
import { kindOf } from './kind-of.ts'
import { sameAddress } from './link-address.ts'
import type { Control, PageReading } from './read-page.ts'
import { lookAt } from './read-page.ts'
import type { Steps } from './slices.ts'
import { said, sketchOf } from './text-likeness.ts'

/** How many get a close look. On the pages measured the right one was among them whenever it was there at all. */
const MOST = 24
/** What has no name is told by its place alone, in which many are alike. */
const MOST_NAMELESS = 36

/** The two before and the two after, as in a fingerprint. */
const STEPS = [-2, -1, 1, 2]

/** The controls of the same kind that have most in common with what was recorded, and how many there were. */
export function* pickCandidates(page: PageReading, wanted: Fingerprint): Steps<{ picked: Control[]; of: number }> {
  const kind = kindOf(wanted.role)
  const name = said(wanted.names[0]?.text ?? '')
  const words = new Set(sketchOf(name.folded, 8))
  const heading = wanted.heading.join()
  const near = wanted.near.map((it) => it.join())
  const alike = controlsOfKind(page, kind, wanted.tag)
  const all = kind === 'press' || kind === 'fill' || kind === 'tick' || kind === 'file' ? page.controls : alike
  const best = new Best(name.folded ? MOST : MOST_NAMELESS)
  let count = 0
  for (const control of alike) {
    if (++count % 512 === 0) yield
    let score = 0
    if (name.folded && control.said.folded === name.folded) score += 3
    else if (words.size > 0) score += 2 * share(control.words, words)
    if (wanted.href && control.address) score += 2 * sameAddress(wanted.href, control.address)
    const { element } = control
    if (wanted.id && element.id === wanted.id) score += 2
    if (wanted.name && element.getAttribute('name') === wanted.name) score += 1.5
    if (wanted.heading.length > 0 && control.headingKey === heading) score += 0.6
    if (wanted.tag === element.localName) score += 0.2
    for (let at = 0; at < 4; at++)
      if ((all[control.index + (STEPS[at] ?? 0)]?.wordsKey ?? '') === near[at]) score += 0.6
    score -= Math.abs(control.index / all.length - wanted.order.at / wanted.order.of) * 0.5
    best.add(control, score)
  }
  return { picked: best.controls(), of: alike.length }
}

/** The few with the highest scores, the first of equals first: sorting all of a large page would take a slice of its own. */
class Best {
  private readonly kept: { control: Control; score: number }[] = []
  private readonly most: number
  constructor(most: number) {
    this.most = most
  }

  add(control: Control, score: number): void {
    const { kept, most } = this
    if (kept.length === most && score <= (kept[most - 1]?.score ?? 0)) return
    let at = kept.length
    while (at > 0 && (kept[at - 1]?.score ?? 0) < score) at--
    kept.splice(at, 0, { control, score })
    if (kept.length > most) kept.pop()
  }

  controls(): Control[] {
    return this.kept.map((it) => it.control)
  }
}

function controlsOfKind(page: PageReading, kind: string, tag: string): Control[] {
  const controls = page.controls.filter((it) => it.kind === kind)
  if (/^(press|fill|tick|file)$/.test(kind)) return controls
  // Headings, groups, tables: not controls, so they are looked up by tag or role.
  const css = /^[a-z][a-z0-9-]*$/.test(kind) ? `${tag},[role=${kind}]` : tag
  return [page.document, ...page.roots]
    .flatMap((it) => [...it.querySelectorAll(css)])
    .map((it, at) => page.of.get(it) ?? lookAt(it, [], at, page.labels))
}

function share(a: readonly number[], b: ReadonlySet<number>): number {
  if (a.length === 0 || b.size === 0) return 0
  return (2 * a.filter((it) => b.has(it)).length) / (a.length + b.size)
}
