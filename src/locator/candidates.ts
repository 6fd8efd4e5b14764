import type { Role } from '#schema/target.ts'

/** Elements that may have a role, so that names are computed for few. The locator checks each one's real role. */
const SELECTORS: Record<Role, string> = {
  button: 'button,input[type=button],input[type=submit],input[type=image],summary,[role=button]',
  link: 'a[href],[role=link]',
  textbox: 'input,textarea,[role=textbox],[role=combobox],[role=searchbox],[contenteditable=true]',
  searchbox: 'input,[role=searchbox],[role=textbox]',
  spinbutton: 'input[type=number],[role=spinbutton]',
  combobox: 'select,input,button[aria-haspopup],[role=combobox],[role=listbox],[aria-haspopup=listbox]',
  listbox: 'select,[role=listbox],[aria-haspopup=listbox]',
  option: 'option,[role=option],li',
  checkbox: 'input[type=checkbox],[role=checkbox]',
  radio: 'input[type=radio],input[type=checkbox],[role=radio]',
  switch: '[role=switch],input[type=checkbox]',
  tab: '[role=tab]',
  menuitem: '[role^=menuitem]',
  heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  dialog: 'dialog,[role=dialog],[role=alertdialog]',
  group: 'fieldset,[role=group],section,[role=region],[role=radiogroup]',
  region: 'section,[role=region],fieldset,[role=group]',
  form: 'form,[role=form]',
  table: 'table,[role=table],[role=grid]',
  row: 'tr,[role=row],li,article,[role=listitem],[role=article],[class*=card]',
  status: '[role=status],[role=alert],output',
  file: 'input[type=file]',
}

/** Roles that a person cannot tell apart, or that a control swaps while it is used. */
const ALIKE: readonly (readonly string[])[] = [
  ['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox'],
  ['checkbox', 'radio', 'switch'],
  ['group', 'region', 'form', 'radiogroup'],
]

export function selectorOf(role: Role): string {
  return SELECTORS[role]
}

/** May an element with ARIA role `actual` stand for a target whose role is `wanted`? */
export function sameKind(actual: string | null, wanted: Role): boolean {
  if (actual === wanted) return true
  if (wanted === 'dialog') return actual === 'alertdialog'
  if (wanted === 'row') return true
  return ALIKE.some((kind) => kind.includes(wanted) && kind.includes(actual ?? ''))
}
