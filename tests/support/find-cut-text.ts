import type { Tab } from './learner.ts'

interface How {
  /** What lies over the page alone, or (without) the page alone. */
  ours?: boolean
  /** Sizes of text, each in each of the themes, set on the page or on the guide for as long as it takes; without them as it stands. */
  sizes?: readonly number[]
  themes?: readonly string[]
}

/**
 * Words on the page that cannot be read where they stand, as `why: words`: cut off by a box that hides what is too much,
 * outside the window to the side with nothing to scroll, out of their own box, over other words, or broken within a word. Also what
 * makes the whole page scroll sideways. Looks into open shadow roots.
 */
export function findCutText(tab: Tab, how: How = {}): Promise<string[]> {
  return tab.evaluate(measure, how)
}

/** Runs in the page, so it must be whole in itself. */
async function measure({ ours = false, sizes, themes }: How): Promise<string[]> {
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
  /** What is known of an element and of all that it stands in, innermost first. */
  interface Around {
    /** Only heard, not seen. */
    unseen: boolean
    layer: Element | null
    clips: { box: DOMRect; across: string; down: string }[]
    /** The box whose lines it is a part of. */
    block: DOMRect | null
  }
  /** Less than this is a rounding (px). */
  const SLACK = 1.5
  /** What the sign of a list takes of its width, about (px). */
  const ARROW = 18
  const found = new Set<string>()
  const all = new Set<string>()
  const known = new Map<Element, Around>()
  const lines: Line[] = []
  const hosts = [...document.querySelectorAll('div')].filter((it) => it.shadowRoot?.querySelector('.guide,.bar'))
  const overPage = hosts.find((it) => it.matches('html > div'))
  const parentOf = (it: Element) =>
    it.parentElement ?? ((it.getRootNode() as ShadowRoot).host as Element | undefined) ?? null

  function aroundOf(it: Element | null): Around {
    if (!it || it === document.documentElement) return { unseen: false, layer: null, clips: [], block: null }
    const before = known.get(it)
    if (before) return before
    const outer = aroundOf(parentOf(it))
    const { clipPath, visibility, opacity, position, overflowX, overflowY, display } = getComputedStyle(it)
    const clips = /hidden|clip|auto|scroll/.test(overflowX + overflowY)
    const inline = display === 'inline' || display === 'contents'
    const box = inline || (it === document.body && !clips) ? null : it.getBoundingClientRect()
    const around: Around = {
      unseen: outer.unseen || clipPath === 'inset(50%)' || visibility === 'hidden' || opacity === '0',
      layer: position === 'fixed' || position === 'sticky' ? it : outer.layer,
      clips:
        box && clips && it !== document.body
          ? [{ box, across: overflowX, down: overflowY }, ...outer.clips]
          : outer.clips,
      block: inline ? outer.block : box,
    }
    known.set(it, around)
    return around
  }

  const look = (node: Text) => {
    const of = node.parentElement
    const words = (node.data ?? '').replace(/\s+/g, ' ').trim()
    if (!of || !words || of.closest('script,style,option,title') || !of.checkVisibility()) return
    const { unseen, layer, clips, block } = aroundOf(of)
    if (unseen) return
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue
      const line = { left, top, right, bottom, text: words.slice(0, 60), of, layer }
      let cut = false
      let scrollsAcross = false
      let scrolledAway = false
      for (const { box, across, down } of clips) {
        const out = {
          x: left < box.left - SLACK || right > box.right + SLACK,
          y: top < box.top - SLACK || bottom > box.bottom + SLACK,
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
      // What lies over the page does not scroll with it. The signs at fields do.
      else if (ours && !scrolledAway && (top < -SLACK || bottom > innerHeight + SLACK) && !of.closest('.marker'))
        found.add(`outside: ${line.text}`)
      else if (!scrollsAcross && block && right > block.right + SLACK && !of.closest('svg'))
        found.add(`out of its box: ${line.text}`)
      if (!cut && !scrolledAway) lines.push(line)
    }
    if (of.closest('button,h1,h2,h3,label,legend,summary,th')) lookForBroken(node, range)
  }

  /** A word that goes on in the next line. Addresses may. */
  function lookForBroken(node: Text, range: Range) {
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\d]{7,}(?![./@-])/gu)) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const tops = [...range.getClientRects()].map((it) => it.top)
      if (Math.max(...tops) - Math.min(...tops) > SLACK) found.add(`broken: ${word}`)
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
        lookInside(it, 'placeholder', it.placeholder, getComputedStyle(it, '::placeholder'), 0)
      const choice = it instanceof HTMLSelectElement && it.selectedOptions[0]?.label.trim()
      // Those of a portal are its own.
      if (choice && it.checkVisibility() && !location.protocol.startsWith('http'))
        lookInside(it as HTMLSelectElement, 'choice', choice, getComputedStyle(it), ARROW)
      walk(it)
    }
  }
  // Firefox does not say how it draws them.
  const tellsHints = !CSS.supports('-moz-appearance', 'none')
  const pen = document.createElement('canvas').getContext('2d')
  function lookInside(it: HTMLElement, what: string, words: string, font: CSSStyleDeclaration, taken: number) {
    const { paddingLeft, paddingRight } = getComputedStyle(it)
    if (!pen) return
    pen.font = `${font.fontWeight} ${font.fontSize} ${font.fontFamily}`
    const room = it.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - taken
    if (pen.measureText(words).width > room + SLACK) found.add(`cut: ${what} ${words}`)
  }

  const top = ours ? (overPage?.shadowRoot ?? document) : document.documentElement
  const page = ours ? top.querySelector<HTMLElement>('.guide') : document.documentElement
  const was = { theme: page?.dataset.theme ?? '', style: page?.style.cssText ?? '' }
  const enlarge = async (size: number) => {
    if (!ours) return page?.style.setProperty('--text-size', String(size / 100))
    if (page) page.style.fontSize = `${(18 * size) / 100}px`
    // The card looks for another place.
    dispatchEvent(new Event('resize'))
    for (let frames = 0; frames < 2; frames++)
      await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 100))])
  }
  /** Where everything is: colours alone move nothing, and what has not moved need not be looked at again. */
  const shape = () => {
    const boxes: number[] = []
    const note = (root: ParentNode) => {
      for (const it of root.querySelectorAll('*')) {
        const { x, y, width, height } = it.getBoundingClientRect()
        boxes.push(x, y, width, height, it.scrollWidth)
        if (it.shadowRoot) note(it.shadowRoot)
      }
    }
    note(top as ParentNode)
    return boxes.join()
  }

  for (const size of sizes ?? [0]) {
    if (size) await enlarge(size)
    let seen = ''
    for (const theme of themes ?? ['']) {
      if (theme && page) page.dataset.theme = theme
      const now = themes && themes.length > 1 ? shape() : ''
      if (now && now === seen) continue
      seen = now
      lines.length = 0
      known.clear()
      found.clear()
      walk(top)
      if (!ours) lookSideways()
      findOver()
      for (const it of found) all.add(size ? `${theme} ${size} %, ${it}` : it)
    }
  }
  if (page && sizes) page.style.cssText = was.style
  if (page && themes) page.dataset.theme = was.theme
  if (ours && sizes) dispatchEvent(new Event('resize'))
  return [...all]

  function lookSideways() {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth + SLACK) return
    const widest = [...document.querySelectorAll('body *')].filter(
      (it) => it.getBoundingClientRect().right > innerWidth + SLACK && !it.closest('.scrolls'),
    )
    const of = widest.at(-1)
    found.add(`sideways: the page is ${scrollWidth} px wide in ${innerWidth}, by ${of?.tagName} ${of?.className}`)
  }

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
