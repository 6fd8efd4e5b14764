import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolvePage } from '#locator/resolve-fingerprint.ts'
import { wordsIn } from '#locator/text-likeness.ts'

/**
 * On the page as it stands: controls that are not found by their own fingerprint, twelve at a time as a tour has them,
 * and fingerprints of any element in which a text given occurs, to read or as the number of one of its words.
 */
export function checkHere(secrets: string[]): { controls: number; lost: string[]; leaks: string[] } {
  const page = readPage(document)
  const prints = page.controls.map((it) => ({ ...describeElement(it.element, page), selectors: [] }))
  const lost: string[] = []
  for (let from = 0; from < prints.length; from += 12)
    for (const [at, found] of resolvePage(document, prints.slice(from, from + 12), page).entries()) {
      const there = page.controls[from + at]?.element
      if (found.element !== there)
        lost.push(`${found.state} p ${found.p.toFixed(2)}: ${there?.outerHTML.slice(0, 160)}`)
    }
  const leaks: string[] = []
  const marks = secrets.flatMap((it) => wordsIn(it, 9))
  for (const element of document.body.querySelectorAll('*')) {
    const print = describeElement(element, page)
    const written = JSON.stringify(print)
    const { heading, group, left, up, context, row, near } = print
    const numbers = [heading, group, left, up, context, row, ...near].flat()
    if (secrets.some((it) => written.includes(it)) || marks.some((it) => numbers.includes(it)))
      leaks.push(`${element.localName}.${element.className} ${written}`)
  }
  return { controls: prints.length, lost, leaks }
}
