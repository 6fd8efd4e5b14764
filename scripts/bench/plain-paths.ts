/** Every ancestor by its place among its brothers: what recorders of old keep. */
export function absolutePath(element: Element): string {
  const parts: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement)
    parts.unshift(at.parentElement ? `${at.localName}:nth-child(${placeOf(at)})` : at.localName)
  return parts.join(' > ')
}

/** As the developer tools copy it: up to the first id, classes or a place only where brothers are alike. */
export function devtoolsPath(element: Element): string {
  const parts: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id')
    if (id) {
      parts.unshift(`#${CSS.escape(id)}`)
      break
    }
    parts.unshift(/^(html|head|body)$/.test(at.localName) ? at.localName : stepOf(at))
  }
  return parts.join(' > ')
}

function stepOf(element: Element): string {
  const tag = element.localName
  const brothers = [...(element.parentElement?.children ?? [])].filter((it) => it !== element && it.localName === tag)
  if (brothers.length === 0) return tag
  const classes = [...element.classList]
  const others = brothers.map((it) => new Set(it.classList))
  const telling = classes.filter((it) => !others.some((other) => other.has(it)))
  if (telling[0] !== undefined) return `${tag}.${CSS.escape(telling[0])}`
  const all = others.every((other) => classes.some((it) => !other.has(it)))
  if (all && classes.length > 0) return `${tag}${classes.map((it) => `.${CSS.escape(it)}`).join('')}`
  return `${tag}:nth-child(${placeOf(element)})`
}

function placeOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element) + 1
}
