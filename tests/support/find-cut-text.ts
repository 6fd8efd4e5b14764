import type { Tab } from './learner.ts'

/**
 * Words on the page that cannot be read where they stand, as `why: words`: cut off by a box that hides what is too much,
 * outside the window to the side with nothing to scroll, or over other words. Also what makes the whole page scroll
 * sideways. Looks into open shadow roots. `ours`: what lies over the page alone, or (without) the page alone. `sizes`
 * of text, each in each of the `themes`, set on a page of ours for as long as it takes; without them as it stands.
 */
export function findCutText(
  tab: Tab,
  how: { ours?: boolean; sizes?: readonly number[]; themes?: readonly string[] } = {},
): Promise<string[]> {
  return tab.evaluate(measure, how)
}

/** Runs in the page, so it must be whole in itself. */
function measure({
  ours = false,
  sizes,
  themes,
}: {
  ours?: boolean
  sizes?: readonly number[]
  themes?: readonly string[]
}): string[] {
  interface Line {
    left: number
    top: number
    right: number
    bottom: number
    text: string
    of: Element
    /** What stands still, or sticks, while the rest scrolls under it. */
    layer: Element | null
  }
  /** Less than this is a rounding (px). */
  const SLACK = 1.5
  const found = new Set<string>()
  const all = new Set<string>()
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (it: Element) => {
    const style = styles.get(it) ?? getComputedStyle(it)
    styles.set(it, style)
    return style
  }
  const lines: Line[] = []
  const hosts = [...document.querySelectorAll('div')].filter((it) => it.shadowRoot?.querySelector('.guide'))
  const overPage = hosts.find((it) => it.matches('html > div'))
  const parentOf = (it: Element) =>
    it.parentElement ?? ((it.getRootNode() as ShadowRoot).host as Element | undefined) ?? null

  /** Only heard, not seen. */
  const unseen = (it: Element): boolean => {
    for (let at: Element | null = it; at; at = parentOf(at)) {
      const { clipPath, visibility, opacity } = styleOf(at)
      if (clipPath === 'inset(50%)' || visibility === 'hidden' || opacity === '0') return true
    }
    return false
  }

  const look = (node: Text) => {
    const of = node.parentElement
    const words = (node.data ?? '').replace(/\s+/g, ' ').trim()
    if (!of || !words || of.closest('script,style,option,title') || !of.checkVisibility() || unseen(of)) return
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue
      const line = { left, top, right, bottom, text: words.slice(0, 60), of, layer: null as Element | null }
      let cut = false
      let scrollsAcross = false
      let scrolledAway = false
      for (let at: Element | null = of; at && at !== document.documentElement; at = parentOf(at)) {
        const style = styleOf(at)
        if (!line.layer && (style.position === 'fixed' || style.position === 'sticky')) line.layer = at
        const box = at.getBoundingClientRect()
        const [across, down] = [style.overflowX, style.overflowY]
        if (at === document.body || style.display === 'inline' || style.display === 'contents') continue
        const out = {
          x: line.left < box.left - SLACK || line.right > box.right + SLACK,
          y: line.top < box.top - SLACK || line.bottom > box.bottom + SLACK,
        }
        if (/auto|scroll/.test(across)) scrollsAcross = true
        if (/auto|scroll/.test(across) && out.x) scrolledAway = true
        if (/auto|scroll/.test(down) && out.y) scrolledAway = true
        // A line of its own height above or below is scrolled away by script; half a line is cut.
        if (/hidden|clip/.test(across) && out.x && !scrolledAway) cut = true
        if (/hidden|clip/.test(down) && out.y && !scrolledAway && !/auto|scroll/.test(down)) cut = true
      }
      if (cut) found.add(`cut: ${line.text}`)
      else if (!scrollsAcross && (left < -SLACK || right > innerWidth + SLACK)) found.add(`outside: ${line.text}`)
      if (!cut && !scrolledAway) lines.push(line)
    }
  }

  const walk = (root: Node) => {
    for (let it = root.firstChild; it; it = it.nextSibling) {
      if (it.nodeType === Node.TEXT_NODE) look(it as Text)
      if (!(it instanceof Element)) continue
      if (it === overPage && !ours) continue
      if (it.shadowRoot) walk(it.shadowRoot)
      if (it instanceof HTMLButtonElement && it.checkVisibility() && it.scrollWidth > it.clientWidth + SLACK)
        found.add(`cut: ${it.textContent?.trim() || it.ariaLabel}`)
      if (it instanceof HTMLInputElement && it.checkVisibility() && tellsHints && it.placeholder && !it.value)
        lookAtPlaceholder(it)
      walk(it)
    }
  }
  // Firefox does not say how it draws them.
  const tellsHints = !CSS.supports('-moz-appearance', 'none')
  const pen = document.createElement('canvas').getContext('2d')
  function lookAtPlaceholder(it: HTMLInputElement) {
    const style = getComputedStyle(it)
    if (!pen) return
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(it, '::placeholder')
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const room = it.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    if (pen.measureText(it.placeholder).width > room + SLACK) found.add(`cut: placeholder ${it.placeholder}`)
  }

  const page = document.documentElement
  const was = [page.dataset.theme ?? '', page.style.getPropertyValue('--text-size')] as const
  for (const size of sizes ?? [0])
    for (const theme of themes ?? ['']) {
      if (theme) page.dataset.theme = theme
      if (size) page.style.setProperty('--text-size', String(size / 100))
      lines.length = 0
      styles.clear()
      const before = [...found]
      walk(ours ? (overPage?.shadowRoot ?? document) : page)
      if (!ours && page.scrollWidth > innerWidth + SLACK) {
        const widest = [...document.querySelectorAll('body *')].filter(
          (it) => it.getBoundingClientRect().right > innerWidth + SLACK && !it.closest('.scrolls'),
        )
        const of = widest.at(-1)
        found.add(
          `sideways: the page is ${page.scrollWidth} px wide in ${innerWidth}, by ${of?.tagName} ${of?.className}`,
        )
      }
      findOver()
      for (const it of found)
        if (size && !before.includes(it)) {
          found.delete(it)
          all.add(`${theme} ${size} %, ${it}`)
        }
    }
  if (themes) page.dataset.theme = was[0]
  if (sizes) page.style.setProperty('--text-size', was[1])
  return [...all, ...found]

  function findOver() {
    // Letters are lower than their lines: what two lines share at their edges is white.
    const core = (it: Line) => ({
      top: it.top + (it.bottom - it.top) * 0.22,
      bottom: it.bottom - (it.bottom - it.top) * 0.22,
    })
    lines.sort((a, b) => a.top - b.top)
    for (const [at, a] of lines.entries())
      for (let next = at + 1; next < lines.length; next++) {
        const b = lines[next]
        if (!b || b.top >= a.bottom) break
        if (a.of === b.of || a.layer !== b.layer) continue
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(core(a).bottom, core(b).bottom) - Math.max(core(a).top, core(b).top)
        if (across > SLACK && down > SLACK) found.add(`over each other: ${a.text} | ${b.text}`)
      }
  }
}
