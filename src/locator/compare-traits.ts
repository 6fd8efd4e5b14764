import { kindOf } from './kind-of.ts'
import { addressKey, sameAddress } from './link-address.ts'
import { jaccard, pathLikeness } from './path-likeness.ts'
import type { Ready } from './ready-traits.ts'
import { accentsDiffer, dice, likeness, type Said } from './text-likeness.ts'

/** In the order of compareTraits' answer: the model's weights go by these names. */
export const FEATURES = [
  ...['nameSame', 'nameFolded', 'nameLike', 'nameGone', 'nameNew', 'nameless', 'otherName', 'accents'],
  ...[
    'textLike',
    'hrefSame',
    'hrefOther',
    'hrefLike',
    'idSame',
    'idOther',
    'attrSame',
    'attrOther',
    'testSame',
    'testOther',
  ],
  ...['role', 'tag', 'type', 'autocomplete', 'tokens', 'tokensOther', 'path', 'pathTags', 'parent'],
  ...['landmark', 'landmarkOther', 'heading', 'headingOther', 'group', 'groupOther', 'left', 'leftOther', 'up'],
  ...['context', 'contextBoth', 'row', 'rowOther', 'before', 'after', 'nearAny'],
  ...[
    'sibling',
    'order',
    'twin',
    'twinFewer',
    'twinMore',
    'uniqueName',
    'uniqueSame',
    'sameTwin',
    'rowSame',
    'rowTwin',
    'rowTwinOther',
    'contextTwin',
    'groupTwin',
  ],
] as const

export const featureAt = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<
  (typeof FEATURES)[number],
  number
>

/** How alike two elements are, each trait from 0 to 1. */
export function compareTraits(a: Ready, b: Ready): number[] {
  const [x, y] = [a.traits, b.traits]
  const [first, other] = [a.names[0], b.names[0]]
  const name = first && other ? likeness(first, other) : 0
  const cross = best(a.names, b.names)
  const [href, hrefBoth] = x.href && y.href ? [sameAddress(x.href, y.href), true] : [0, false]
  const near = a.near.map((it, at) => closeness(it, b.near[at]))
  const nameEqual = name >= 0.9 ? 1 : 0
  const sameEqual = nameEqual && (x.href ? (y.href && addressKey(x.href) === addressKey(y.href) ? 1 : 0) : 1)
  const twins = nameEqual && (x.twin.of > 1 || y.twin.of > 1)
  const landmark = equal(x.landmark, y.landmark)
  const heading = dice(a.heading, b.heading)
  const group = dice(a.group, b.group)
  const left = dice(a.left, b.left)
  const row = closeness(a.row, b.row)
  const tokens = jaccard(a.tokens, b.tokens)
  return [
    name === 1 ? 1 : 0,
    name >= 0.9 ? 1 : 0,
    name,
    first && !other ? 1 : 0,
    !first && other ? 1 : 0,
    !first && !other ? 1 : 0,
    cross > name ? cross - name : 0,
    first && other && accentsDiffer(first, other) ? 1 : 0,
    a.text && b.text ? likeness(a.text, b.text) : 0,
    href === 1 ? 1 : 0,
    hrefBoth && href < 0.5 ? 1 : 0,
    href,
    ...agree(x.id, y.id),
    ...agree(x.name, y.name),
    ...agree(x.test, y.test),
    x.role === y.role ? 1 : kindOf(x.role) === kindOf(y.role) ? 0.5 : 0,
    x.tag === y.tag ? 1 : 0,
    x.type === y.type ? 1 : 0,
    equal(x.autocomplete, y.autocomplete),
    tokens,
    a.tokens.size > 0 && b.tokens.size > 0 && tokens === 0 ? 1 : 0,
    pathLikeness(a, b, true),
    pathLikeness(a, b, false),
    x.ancestors[0] === y.ancestors[0] ? 1 : 0,
    landmark,
    x.landmark !== y.landmark ? 1 : 0,
    heading,
    a.heading.size > 0 && b.heading.size > 0 && heading < 0.5 ? 1 : 0,
    group,
    a.group.size + b.group.size > 0 && group < 0.5 ? 1 : 0,
    left,
    a.left.size > 0 && b.left.size > 0 && left < 0.5 ? 1 : 0,
    dice(a.up, b.up),
    dice(a.context, b.context),
    a.context.size > 0 && b.context.size > 0 ? 1 : 0,
    row,
    a.row.size > 0 && b.row.size > 0 && row < 0.3 ? 1 : 0,
    ((near[0] ?? 0) + 2 * (near[1] ?? 0)) / 3,
    (2 * (near[2] ?? 0) + (near[3] ?? 0)) / 3,
    Math.max(...near),
    x.sibling.at === y.sibling.at
      ? x.sibling.of === y.sibling.of
        ? 1
        : 0.7
      : 0.4 / (1 + Math.abs(x.sibling.at - y.sibling.at)),
    1 - Math.min(1, 3 * Math.abs(x.order.at / x.order.of - y.order.at / y.order.of)),
    nameEqual && x.twin.of > 1
      ? x.twin.at === y.twin.at
        ? 1
        : x.twin.of - x.twin.at === y.twin.of - y.twin.at
          ? 0.7
          : 0
      : 0,
    nameEqual && y.twin.of < x.twin.of ? 1 : 0,
    nameEqual && y.twin.of > x.twin.of ? 1 : 0,
    nameEqual && x.twin.of === 1 && y.twin.of === 1 ? 1 : 0,
    sameEqual && x.same.of === 1 && y.same.of === 1 ? 1 : 0,
    sameEqual && x.same.of > 1 && x.same.of === y.same.of && x.same.at === y.same.at ? 1 : 0,
    // Which of several of one name it is, is told by what stands around it.
    row >= 0.99 && a.row.size > 0 ? 1 : 0,
    twins ? row : 0,
    twins && row < 0.3 && a.row.size > 0 ? 1 : 0,
    twins ? dice(a.context, b.context) : 0,
    twins ? group : 0,
  ]
}

function best(a: Said[], b: Said[]): number {
  let most = 0
  for (const it of a) for (const other of b) most = Math.max(most, likeness(it, other))
  return most
}

function equal(a: string | undefined, b: string | undefined): number {
  return a !== undefined && a === b ? 1 : 0
}

/** The same, and: both have one, and they differ. */
function agree(a: string | undefined, b: string | undefined): [number, number] {
  return [equal(a, b), a !== undefined && b !== undefined && a !== b ? 1 : 0]
}

/** Nothing next to nothing (the edge of the page) agrees too. */
function closeness(a: Set<number>, b: Set<number> | undefined): number {
  if (!b) return 0
  return a.size === 0 && b.size === 0 ? 0.5 : dice(a, b)
}
