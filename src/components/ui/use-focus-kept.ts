import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Where the focus goes when one of `count` things has gone together with the button that was pressed: to what names them all,
 * which takes `tabIndex={-1}`.
 */
export function useFocusKept<T extends HTMLElement>(count: number): RefObject<T | null> {
  const home = useRef<T>(null)
  const before = useRef(count)
  useLayoutEffect(() => {
    if (count < before.current && document.activeElement === document.body) home.current?.focus()
    before.current = count
  }, [count])
  return home
}
