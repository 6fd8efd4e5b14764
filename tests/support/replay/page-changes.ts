/** Puts back what a change did. */
export type Undo = () => void

/** What a portal's makers do to a page over a year, on a page that is open. Every element stays itself: that is the truth. */
export const CHANGES: Record<string, (document: Document) => Undo> = {
  'as it was': () => () => {},
  'ids and classes renamed': renameAll,
  'rows in another order': turnRows,
  'a banner on top': addBanner,
  'labels in NFD': decompose,
  'all of it': (document) => {
    const undos = [renameAll, turnRows, addBanner, decompose].map((change) => change(document))
    return () => {
      for (const undo of undos.reverse()) undo()
    }
  },
}

const REFERS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'form', 'list', 'headers']

const NAMED = /([.#])(-?[a-z_][\w-]*)/gi

/** Also in style sheets, as whoever renames a class does: the page looks as before. */
function renameAll(document: Document): Undo {
  const kept = keepAttributes()
  const names = ['id', 'class', 'name', ...REFERS]
  const used = new Set<string>()
  for (const it of document.body.querySelectorAll(names.map((name) => `[${name}]`).join()))
    for (const name of names) {
      const value = it.getAttribute(name)
      if (!value || it.matches('iframe')) continue
      for (const token of value.split(/\s+/)) used.add(token)
      kept.set(it, name, value.replace(/\S+/g, renamed))
    }
  styleRenamed(document, used)
  return kept.back
}

/** Rules that have been told of the new names: they stay so, as nothing bears those once the change is taken back. */
const told = new WeakSet<CSSStyleRule>()

function styleRenamed(document: Document, used: ReadonlySet<string>): void {
  for (const rule of [...document.styleSheets].flatMap(rulesIn)) {
    const text = told.has(rule) ? '' : rule.selectorText
    told.add(rule)
    if ([...text.matchAll(NAMED)].some(([, , name = '']) => used.has(name)))
      rule.selectorText = `${text}, ${text.replace(NAMED, (_, sign, name) => `${sign}${renamed(name)}`)}`
  }
}

function rulesIn(group: { cssRules: CSSRuleList }): CSSStyleRule[] {
  return [...group.cssRules].flatMap((it) => [
    ...('selectorText' in it ? [it as CSSStyleRule] : []),
    ...('cssRules' in it ? rulesIn(it as CSSGroupingRule) : []),
  ])
}

function renamed(name: string): string {
  return `moi${name.length}-${name.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)))}`
}

/** Rows of tables, entries of lists, and the fields of a form that stand one under the other. */
function turnRows(document: Document): Undo {
  const undos: Undo[] = []
  for (const parent of document.body.querySelectorAll('*')) {
    const rows = [...parent.children].filter((it) => it.matches('tr,li,div') && it.querySelector('iframe') === null)
    const alike = rows.filter(
      (it) => it.localName !== 'div' || (it.classList[0] === rows[0]?.classList[0] && isField(it)),
    )
    if (alike.length > 1) undos.push(turn(alike))
  }
  return () => {
    for (const undo of undos.reverse()) undo()
  }
}

function turn(rows: readonly Element[]): Undo {
  const put = (order: readonly Element[]) => {
    const places = order.map((it) => it.ownerDocument.createComment(''))
    for (const [at, it] of [...order].entries()) it.replaceWith(places[at] ?? '')
    for (const [at, place] of places.entries()) place.replaceWith(order[order.length - 1 - at] ?? '')
  }
  put(rows)
  return () => put([...rows].reverse())
}

function isField(element: Element): boolean {
  return element.querySelector('input,select,textarea,[role=combobox]') !== null
}

function addBanner(document: Document): Undo {
  const banner = document.createElement('div')
  banner.innerHTML =
    '<p>Cổng bảo trì từ 22 giờ.</p><a href="/bao-tri">Xem thông báo</a><button type="button">Đóng</button>'
  document.body.prepend(banner)
  return () => banner.remove()
}

function decompose(document: Document): Undo {
  const kept = keepAttributes()
  const texts: [Node, string][] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let it = walker.nextNode(); it; it = walker.nextNode()) {
    const text = it.nodeValue ?? ''
    if (text === text.normalize('NFD') || it.parentElement?.matches('script,style,textarea')) continue
    texts.push([it, text])
    it.nodeValue = text.normalize('NFD')
  }
  for (const it of document.body.querySelectorAll(
    '[aria-label],[placeholder],[title],input[type=button],input[type=submit]',
  ))
    for (const name of [
      'aria-label',
      'placeholder',
      'title',
      ...(it.matches('[type=button],[type=submit]') ? ['value'] : []),
    ]) {
      const value = it.getAttribute(name)
      if (value !== null) kept.set(it, name, value.normalize('NFD'))
    }
  return () => {
    for (const [node, text] of texts) node.nodeValue = text
    kept.back()
  }
}

function keepAttributes() {
  const before: [Element, string, string | null][] = []
  return {
    set(element: Element, name: string, value: string) {
      before.push([element, name, element.getAttribute(name)])
      element.setAttribute(name, value)
    },
    back() {
      for (const [element, name, value] of before.reverse())
        if (value === null) element.removeAttribute(name)
        else element.setAttribute(name, value)
    },
  }
}
