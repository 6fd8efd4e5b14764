import { useEffect, useRef } from 'react'
import { readMarked, whatIsNew } from './what-is-new.ts'

/** What changes within this time is said in one go (ms). */
const TOGETHER = 150

/**
 * Says what is new beside it, once, to those who hear the page. It is always there: of a region that comes together with its
 * words most screen readers say nothing, and one around a whole card says all of it again for each line that is added.
 */
export function Announcer() {
  const region = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const [said, guide] = [region.current, region.current?.parentElement]
    if (!said || !guide) return
    let before: string[] = []
    let timer: ReturnType<typeof setTimeout> | null = null
    const say = () => {
      timer = null
      const now = readMarked(guide)
      const news = whatIsNew(before, now)
      before = now
      if (news !== null) said.textContent = news
      else if (now.length === 0) said.textContent = ''
    }
    const look = () => {
      timer ??= setTimeout(say, TOGETHER)
    }
    const observer = new MutationObserver(look)
    observer.observe(guide, { childList: true, characterData: true, subtree: true })
    look()
    return () => {
      observer.disconnect()
      if (timer) clearTimeout(timer)
    }
  }, [])
  return <p ref={region} className="visually-hidden" role="status" />
}
