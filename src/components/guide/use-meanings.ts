import { useState } from 'react'
import type { Meanings } from './Worded.tsx'

/** One meaning is open at a time; it closes when `about`, what the words stand in, gives way to something else. */
export function useMeanings(about: string): Meanings {
  const [open, setOpen] = useState({ about, word: null as string | null })
  const word = open.about === about ? open.word : null
  return { open: word, toggle: (pressed) => setOpen({ about, word: pressed === word ? null : pressed }) }
}
