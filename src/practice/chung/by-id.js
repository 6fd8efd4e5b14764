/**
 * The element of that id, of the kind the script expects: a missing one is a slip in the page, so it says which.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function byId(id, kind) {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`practice page: no ${kind.name} with id "${id}"`)
  return found
}
