import { type Form, type Item, pick } from './invent-form.ts'

/** How one maker writes a form; another maker, or the same one next year, writes the same form otherwise. */
export interface Style {
  seed: number
  label: 'for' | 'wrap' | 'beside' | 'table' | 'aria'
  section: 'fieldset' | 'section' | 'div'
  button: 'button' | 'input' | 'link'
  id: 'slug' | 'prefix' | 'random' | 'none'
  rows: 'table' | 'list' | 'cards'
  depth: number
  star: boolean
  hint: boolean
  nfd: boolean
}

export function inventStyle(random: () => number): Style {
  return {
    seed: Math.floor(random() * 1e6),
    label: pick(['for', 'for', 'wrap', 'beside', 'beside', 'table', 'aria'] as const, random),
    section: pick(['fieldset', 'section', 'div'] as const, random),
    button: pick(['button', 'button', 'input', 'link'] as const, random),
    id: pick(['slug', 'prefix', 'random', 'none'] as const, random),
    rows: pick(['table', 'list', 'cards'] as const, random),
    depth: Math.floor(random() * 3),
    star: random() < 0.4,
    hint: random() < 0.3,
    nfd: random() < 0.25,
  }
}

/** Mostly the same hand a year on; now and then all is made anew. */
export function ageStyle(style: Style, random: () => number): Style {
  if (random() < 0.3) return inventStyle(random)
  const fresh = inventStyle(random)
  const aged = { ...style, nfd: fresh.nfd }
  for (const key of ['id', 'depth', 'star', 'hint', 'seed', 'button'] as const)
    if (random() < 0.25) Object.assign(aged, { [key]: fresh[key] })
  return aged
}

/** HTML; every control carries its key, which the reader takes off before anything is compared. */
export function drawForm(form: Form, style: Style): string {
  const name = (word: string) =>
    `${word}${style.seed % 3 === 0 ? '' : `-${['x', 'box', 'item', 'cell'][style.seed % 4]}`}`
  const wrap = (html: string) =>
    `<div class="${name('wrap')}">`.repeat(style.depth) + html + '</div>'.repeat(style.depth)
  const link = (it: Item) => `<li><a data-key="${it.key}" href="/${slug(it.label)}">${it.label}</a></li>`
  const sections = form.sections.map((it, at) => {
    const items = it.items.map((item) => field(item, style, `${at}`, form.words.hint)).join('')
    const body = style.label === 'table' ? `<table>${items}</table>` : wrap(items)
    if (style.section === 'fieldset') return `<fieldset><legend>${it.title}</legend>${body}</fieldset>`
    return `<${style.section} class="${name('part')}"><h3>${it.title}</h3>${body}</${style.section}>`
  })
  const rows = form.rows.map((it) => {
    const items = it.items.map((item) => button(item, style)).join(' ')
    if (style.rows === 'table') return `<tr><td>${it.title}</td><td>${items}</td></tr>`
    return style.rows === 'list'
      ? `<li><span>${it.title}</span> ${items}</li>`
      : `<div class="${name('card')}"><h4>${it.title}</h4>${items}</div>`
  })
  const table = style.rows === 'table' ? `<table>${rows.join('')}</table>` : `<ul>${rows.join('')}</ul>`
  const html = `<header><ul class="${name('menu')}">${form.links.map(link).join('')}</ul></header><main>${wrap(
    `<form>${sections.join('')}${table}<div class="${name('actions')}">${form.actions.map((it) => button(it, style)).join('')}</div></form>`,
  )}</main><footer><ul>${form.footer.map(link).join('')}</ul></footer>`
  return style.nfd ? html.normalize('NFD') : html
}

function field(it: Item, style: Style, section: string, hint: string): string {
  const base = `${slug(it.label)}${section}`
  const id =
    { slug: base, prefix: `kt_${base}`, random: `f${style.seed}${it.key}`, none: '' }[style.id] ||
    (style.label === 'for' ? `i${style.seed}${it.key}` : '')
  const attributes = `data-key="${it.key}"${id ? ` id="${id}" name="${id}"` : ''}${style.label === 'aria' ? ` aria-label="${it.label}"` : ''}`
  const text = `${it.label}${style.star ? ' (*)' : ''}`
  if (it.kind === 'tick')
    return `<div class="tick"><label><input type="checkbox" ${attributes}> ${it.label}</label></div>`
  const control =
    it.kind === 'select' ? `<select ${attributes}><option>-</option></select>` : `<input type="text" ${attributes}>`
  const note = style.hint ? `<small>${hint}</small>` : ''
  if (style.label === 'table') return `<tr><td>${text}</td><td>${control}${note}</td></tr>`
  if (style.label === 'wrap') return `<p><label>${text} ${control}</label>${note}</p>`
  if (style.label === 'for') return `<div class="row"><label for="${id}">${text}</label>${note}${control}</div>`
  return `<div class="row"><div class="name">${text}</div><div>${control}${note}</div></div>`
}

function button(it: Item, style: Style): string {
  if (it.kind === 'file') return `<input type="file" data-key="${it.key}">`
  if (style.button === 'input') return `<input type="button" data-key="${it.key}" value="${it.label}">`
  if (style.button === 'link') return `<a href="#" class="btn" data-key="${it.key}">${it.label}</a>`
  return `<button type="button" class="btn" data-key="${it.key}">${it.label}</button>`
}

function slug(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
