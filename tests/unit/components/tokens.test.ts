import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/components/ui/tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark' | 'contrast'
const [usual = '', contrast = ''] = [/:root,[^}]+}/, /\[data-theme='contrast'\][^}]+}/].map((it) => it.exec(css)?.[0])

/** Colour of a token in a theme, as `#rrggbb`. */
function colour(token: string, theme: Theme): string {
  const own = theme === 'contrast' && new RegExp(`--${token}: (#\\w+);`).exec(contrast)?.[1]
  const pair = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(usual)
  const found = own || pair?.[theme === 'light' ? 1 : 2]
  if (!found) throw new Error(`--${token} is not in tokens.css (${theme})`)
  return found.length === 4 ? `#${[...found.slice(1)].map((it) => it + it).join('')}` : found
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'raised', 'note', 'own', 'warn']
/** What is read on what. */
const TEXT = [
  ...GROUNDS.flatMap((ground) => ['ink', 'soft', 'main'].map((text) => [text, ground] as const)),
  ['main-ink', 'main'] as const,
]
/** What has to be seen beside what: edges of buttons and fields, marks of kinds, the focus. */
const EDGES = [
  ...['main', 'soft', 'focus', 'note-line', 'own-line', 'warn-line'].map((edge) => [edge, 'paper'] as const),
  ...(['note', 'own', 'warn'] as const).map((it) => [`${it}-line`, it] as const),
  ['main', 'track'] as const,
]

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrastOf(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(
      theme === 'contrast' ? 7 : 4.5,
    )
  })

  it.each(EDGES)('%s can be seen beside %s', (edge, ground) => {
    expect(contrastOf(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

it('no colour stands outside the tokens, but for what is drawn on the portal’s own page', () => {
  const files = [
    'ui/page',
    'ui/button',
    'ui/controls',
    'ui/host-line',
    'popup/popup',
    'options/options',
    'guide/sheet',
    'report/report',
    'report/sheet',
  ]
  for (const file of files) {
    const text = readFileSync(new URL(`../../../src/components/${file}.css`, import.meta.url), 'utf8')
    expect(text.match(/#[0-9a-f]{3,8}\b|rgba?\(/gi), file).toBeNull()
  }
})

it('published pages and films have the same colours', () => {
  const page = readFileSync(new URL('../../../src/publish/guide/lesson.css', import.meta.url), 'utf8')
  const own = page.match(/--[a-z-]+: light-dark\([^)]+\);/g) ?? []
  expect(own.length).toBeGreaterThan(10)
  for (const it of own) expect(css).toContain(it)
})
