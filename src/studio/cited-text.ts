import { type Draft, RECORDED, type Words } from '#schema/draft.ts'

const MARK: Words = { vi: '(chưa kiểm chứng trên cổng thật)', en: '(not yet checked on the real portal)' }
const SAID: Words = { vi: 'chưa kiểm chứng trên cổng thật', en: 'not yet checked on the real portal' }

/** A sentence as packs say it: what was only read somewhere says so. `source`: id of a source of the draft. */
export function citedText(text: Words, source: string | undefined, { sources = [] }: Pick<Draft, 'sources'>): Words {
  const from = sources.find((it) => it.id === (source ?? RECORDED))
  if (from?.confidence !== 'press') return text
  const marked = (language: keyof Words) => {
    const plain = text[language].trim()
    if (!plain || plain.includes(SAID[language])) return text[language]
    const [, rest = '', end = ''] = /^(.*?)([.!?]?)$/s.exec(plain) ?? []
    return `${rest} ${MARK[language]}${end}`
  }
  return { vi: marked('vi'), en: marked('en') }
}
