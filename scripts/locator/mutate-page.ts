/** Seeded, so that a training run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let it = Math.imul(state ^ (state >>> 15), state | 1)
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61)
    return ((it ^ (it >>> 14)) >>> 0) / 4294967296
  }
}

export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * What makers of pages do over a year, all at once and by chance: ids and classes renamed, wrappers added, lists in
 * another order, parts gone, parts doubled, labels reworded. Returns where the elements went: they stay themselves.
 */
export function mutatePage(document: Document, random: () => number, strength: number): void {
  const chance = (share: number) => random() < share * strength
  const renamed = random() < 0.5 * strength
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (!element.isConnected) continue
    if (renamed && element.id) rename(element, document, random)
    if (element.classList.length > 0 && chance(0.25)) element.className = `x${Math.floor(random() * 1e6)}`
    if (chance(0.04) && element.parentElement) wrap(element, document)
    if (chance(0.03) && element.querySelectorAll('a,button,input,select').length < 3) double(element)
    if (chance(0.05) && element.children.length > 2 && /^(ul|ol|tbody|nav|fieldset|form)$/.test(element.localName))
      element.append(element.children[Math.floor(random() * element.children.length)]!)
    if (chance(0.05) && element.matches('li,a,button,p') && element.querySelectorAll('a,button,input').length < 2)
      element.remove()
    if (chance(0.06) && element.matches('a,button,label,h1,h2,h3,h4,legend')) reword(element, random)
  }
}

function rename(element: Element, document: Document, random: () => number): void {
  const old = element.id
  element.id = `n${Math.floor(random() * 1e6)}`
  for (const label of document.querySelectorAll('label[for]'))
    if (label.getAttribute('for') === old) label.setAttribute('for', element.id)
}

function wrap(element: Element, document: Document): void {
  if (/^(tr|td|th|tbody|thead|li|option|body|head|dt|dd|legend|summary)$/.test(element.localName)) return
  const wrapper = document.createElement('div')
  element.replaceWith(wrapper)
  wrapper.append(element)
}

function double(element: Element): void {
  const copy = element.cloneNode(true) as Element
  for (const it of [copy, ...copy.querySelectorAll('[id]')]) it.removeAttribute('id')
  element.after(copy)
}

function reword(element: Element, random: () => number): void {
  const text = [...element.childNodes].find((it) => it.nodeType === 3 && (it.nodeValue ?? '').trim().length > 3)
  if (!text) return
  const words = (text.nodeValue ?? '').trim().split(/\s+/)
  if (words.length > 1 && random() < 0.6) words.splice(Math.floor(random() * words.length), 1)
  else
    words.splice(
      Math.floor(random() * (words.length + 1)),
      0,
      ['mới', 'new', 'your', 'của bạn', 'all', '2026'][Math.floor(random() * 6)]!,
    )
  text.nodeValue = words.join(' ')
}
