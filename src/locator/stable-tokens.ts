/**
 * Names that a build, a library or a session makes up, and that are others next time: long numbers, hexadecimal,
 * Liferay instances, datepicker ids, Form.io's and React's ids, classes of CSS-in-JS, Angular's and state classes, GUIDs.
 */
const VOLATILE =
  /\d{4,}|(?=[a-f]*\d)[0-9a-f]{8,}|_INSTANCE_|^dp\d|^(l-)?e(?=[a-z]*\d)[0-9a-z]{6}(-|$)|^:?r[0-9a-z]*:|^«|^(css|sc|jss|emotion)-|^(svelte|styles?|data-v|radix|headlessui|mui|react-select|react-aria|ember|yui|ext-gen|mat|cdk|ng|p-id|el-id|select2)-[\w-]*\d|^(ng|is|has|js|v|Mui|cdk)-|^_?ng(content|host)|--\w{5,}$|__[\w]*[A-Z0-9][\w]*$|[^\w:.-]/
const STATE =
  /^(active|focus(ed)?|hover|open(ed)?|show(n)?|collapsed|expanded|disabled|selected|current|visited|loaded|touched|dirty|valid|invalid|pristine|visible|hidden)$/i

export function isStable(token: string): boolean {
  if (token.length < 2 || token.length > 40 || VOLATILE.test(token) || STATE.test(token)) return false
  // Made-up names change between letters, capitals and digits at every turn; words do not.
  const turns = token.match(/[a-z](?=[A-Z\d])|\d(?=[a-zA-Z])|[A-Z]{1}(?=\d)/g)?.length ?? 0
  return turns * 3 < token.length
}

export function stableClasses(element: Element, most: number): string[] {
  const out: string[] = []
  for (const token of element.classList) {
    if (out.length === most) break
    if (isStable(token)) out.push(token)
  }
  return out
}

/** One in seven of Form.io's ids has no digit: a word that begins so is given up with them, as an id alone. */
const FORMIO_ID = /^e[a-z]{6}-/

/** An attribute's value if it is a name that somebody chose. */
export function stableAttribute(element: Element, name: string): string | undefined {
  const value = element.getAttribute(name)
  if (!value || !isStable(value) || (name === 'id' && FORMIO_ID.test(value))) return undefined
  return value
}

/** Id, name and classes in parts, so that `kt_ho-ten` and `hoTen` still have something in common. */
export function tokensOf(element: Element): string[] {
  const raw = [element.getAttribute('id') ?? '', element.getAttribute('name') ?? ''].flatMap((it) =>
    it.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[^\p{L}\p{N}]+/u),
  )
  const tokens = new Set(raw.map((it) => it.toLowerCase()).filter(isStable))
  for (const it of stableClasses(element, 6)) tokens.add(it)
  return [...tokens].slice(0, 8)
}

/** The tag with what is stable about it: `div.card.card-body`. */
export function stepOf(element: Element): string {
  const parts = [element.localName.slice(0, 30)]
  const id = stableAttribute(element, 'id')
  if (id) parts.push(`#${id}`)
  return [...parts, ...stableClasses(element, 2)].join('.').slice(0, 100)
}
