import { getRole } from 'dom-accessibility-api'
import type { Target } from '#schema/target.ts'
import { sameKind, selectorOf } from './candidates.ts'
import { nameMatch, namesOf } from './names-of.ts'
import { closestOut, isInside, rootsNow } from './shadow-roots.ts'

export interface Found {
  element: Element
  by: 'selector' | 'name' | 'folded-name'
}

/** Not found is an answer: a guess on a form that is filed with the state is worse than none. */
export interface Missing {
  missing: true
  /** What was tried and how many elements it hit, in order. For the report, never with text of the page. */
  tried: { by: 'within' | 'selector' | 'name' | 'folded-name'; hits: number }[]
}

/**
 * The one element that fits the description, in the page or in its shadow roots, or none: role-filtered, visible, its name as written, then without
 * accents. Two that fit equally well are as good as none.
 */
export function resolveTarget(
  document: Document,
  target: Target,
  roots: readonly ShadowRoot[] = rootsNow(document),
): Found | Missing {
  const tried: Missing['tried'] = []
  const scopes = target.within
    ? queryDeep(document, selectorOf(target.within.role), roots).filter(
        (it) => visible(it, 'row') && nameMatch(namesOf(it), [target.within?.name ?? '']) > 0,
      )
    : [document]
  tried.push({ by: 'within', hits: scopes.length })
  // A container inside another one of the same name is meant rather than the outer.
  const inner = scopes.filter((it) => !scopes.some((other) => other !== it && isInside(other, it)))
  const [scope] = inner
  if (!scope || inner.length > 1) return { missing: true, tried }

  for (const css of target.css ?? []) {
    const hits = query(scope, css, roots).filter((it) => visible(it, target.role))
    tried.push({ by: 'selector', hits: hits.length })
    const [hit] = hits
    if (hit && hits.length === 1 && roleFits(hit, target) && nameAgrees(hit, target))
      return { element: hit, by: 'selector' }
  }
  if (!target.names) return { missing: true, tried }

  const names = target.names
  const candidates = queryDeep(scope, selectorOf(target.role), roots).filter(
    (it) => roleFits(it, target) && visible(it, target.role),
  )
  const scored = candidates.map((element) => ({ element, match: nameMatch(namesOf(element), names) }))
  for (const [level, by] of [
    [2, 'name'],
    [1, 'folded-name'],
  ] as const) {
    const hits = scored.filter((it) => it.match === level)
    tried.push({ by, hits: hits.length })
    const [hit] = hits
    if (hit && hits.length === 1) return { element: hit.element, by }
    if (hits.length > 1) break
  }
  return { missing: true, tried }
}

/** Nothing at all fits: not the same as several that cannot be told apart. */
export function isAbsent(document: Document, target: Target, roots?: readonly ShadowRoot[]): boolean {
  const found = resolveTarget(document, target, roots)
  return (
    'missing' in found &&
    found.tried.every((it, at) => it.hits === 0 || (it.by === 'within' && at < found.tried.length - 1))
  )
}

/** Roots inside the scope are searched too, whichever of them the scope itself lies in. */
function queryDeep(scope: ParentNode & Node, css: string, roots: readonly ShadowRoot[]): Element[] {
  const within = roots.filter((it) => isInside(it.host, scope))
  return [scope, ...within].flatMap((it) => [...it.querySelectorAll(css)])
}

function query(scope: ParentNode & Node, css: string, roots: readonly ShadowRoot[]): Element[] {
  try {
    return queryDeep(scope, css, roots)
  } catch {
    return [] // A selector this browser does not know is a hint lost, not a fault.
  }
}

function roleFits(element: Element, target: Target): boolean {
  if (target.role === 'file') return element.matches('input[type=file]')
  return (
    sameKind(getRole(element), target.role) ||
    (element.getAttribute('aria-haspopup') === 'listbox' && target.role === 'combobox')
  )
}

/** A selector is a hint: what it hits must be called what it was called, unless neither has a name. */
function nameAgrees(element: Element, target: Target): boolean {
  if (!target.names) return true
  const names = namesOf(element)
  return names.length === 0 || nameMatch(names, target.names) > 0
}

/** File fields are nearly always hidden behind a button of the page's own. */
function visible(element: Element, role: Target['role']): boolean {
  if (role === 'file') return true
  if (closestOut(element, '[inert],[aria-hidden=true]')) return false
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true
}
