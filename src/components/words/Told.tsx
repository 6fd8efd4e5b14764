import { createContext, useContext } from 'react'
import type { Foreign } from '#schema/foreign.ts'

/** Set where tours and tips are read in another language than the interface around them. */
export const ForeignContext = createContext<Foreign | undefined>(undefined)

/** In which language a text of a tour or tip is, where that is not the interface's own. */
export function useLangOf(): (text: string) => string | undefined {
  const foreign = useContext(ForeignContext)
  return (text) => foreign && (foreign.vietnamese.includes(text) ? 'vi' : foreign.language)
}

/** A text of a tour or tip, said to be in its own language. */
export function Told({ text }: { text: string }) {
  const lang = useLangOf()(text)
  return lang ? <span lang={lang}>{text}</span> : text
}
