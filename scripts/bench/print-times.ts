import type { EntrySize } from './sizes.ts'
import type { Spread } from './spread-of.ts'
import type { Times } from './time-all.ts'
import type { CardTime } from './time-cards.ts'

/** Least / middle / most; what is compared also as a ratio of middles, as machines differ and are busy. */
export function printTimes({ resolving, matching, loads, cards }: Times): string {
  const lines = [
    'finding one target, ms (min / median / max)',
    ...resolving.flatMap((it) => [
      `  ${it.elements} elements, ${it.controls} controls: all elements ${of(it.all)}`,
      `    cold ${of(it.cold)}   warm ${of(it.warm)}   selector still holds ${of(it.quick)}`,
      `    in slices ${of(it.sliced)}, the longest slice ${of(it.slice)}`,
    ]),
    `address among ${matching.packs} packs on ${matching.hosts} hosts, µs`,
    `  a host with packs ${of(matching.ours)}   a host without ${of(matching.strange)}   a list of URLPatterns ${of(matching.list)}` +
      `   ratio ${ratio(matching.ours, matching.list)}`,
    `  built once: ${matching.building.hosts.toFixed(1)} ms for hosts, ${matching.building.pages.toFixed(1)} ms more for the first page with a pack`,
    'main thread for a page load, ms, without and with the extension',
    ...loads.map(
      (it) =>
        `  ${it.page.padEnd(8)} ${of(it.without)} and ${of(it.with)}, added ${of(it.added)}` +
        `   then per idle second ${of(it.idle.without)} and ${of(it.idle.with)}`,
    ),
    ...cardLines(cards),
  ]
  return lines.map((it) => `  ${it}`).join('\n')
}

export function printCards(cards: readonly CardTime[]): string {
  return cardLines(cards)
    .map((it) => `  ${it}`)
    .join('\n')
}

function cardLines(cards: readonly CardTime[]): string[] {
  const driver = cards.find((it) => it.row === 'driver.js')
  return [
    'a tour on the same page, ms (ratio to driver.js); slow: with the page held back four times; following a target that moves: main-thread ms a second over the page alone',
    ...cards.map(
      (it) =>
        `  ${it.row.padEnd(27)} first card ${of(it.first)} (${ratio(it.first, driver?.first)})   slow ${of(it.slow)} (${ratio(it.slow, driver?.slow)})   second ${of(it.second)}` +
        ` (${ratio(it.second, driver?.second)})   following ${of(it.following)}, went ${it.followed} of 200 px`,
    ),
  ]
}

export function printSizes(sizes: readonly EntrySize[]): string {
  return sizes
    .map((it) => `  ${it.entry.padEnd(26)} ${it.bytes} bytes, gzip ${it.gzip} of at most ${it.budget}`)
    .join('\n')
}

function of({ min, median, max }: Spread): string {
  return [min, median, max].map((it) => it.toFixed(Math.abs(median) < 10 ? 2 : 0)).join(' / ')
}

function ratio(of: Spread, to: Spread | undefined): string {
  return to && to.median > 0 ? (of.median / to.median).toPrecision(2) : '–'
}
