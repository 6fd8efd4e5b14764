import { HostLine } from '#components/ui/HostLine.tsx'
import { createHostSay } from '#components/words/host-words.ts'
import type { HostVerdict } from '#schema/host-verdict.ts'
import type { Language } from '#schema/languages.ts'

interface Props {
  host: HostVerdict
  language: Language
}

/** Is this the real portal? Said of the page in front, with what to do where it is not known to be. */
export function HostCheck({ host, language }: Props) {
  const say = createHostSay(language)
  if (host.verdict === 'practice') return <p className="soft">{say('host-practice')}</p>
  const owner = 'owner' in host ? host[language === 'vi' ? 'owner' : 'en'] : null
  const doubt = host.verdict === 'look-alike' || host.verdict === 'not-encrypted'
  return (
    <section aria-label={say('host-ask')} className="host">
      <HostLine host={{ verdict: host.verdict, owner }} say={say} />
      <p className="address">{host.host}</p>
      {host.verdict === 'look-alike' && <p>{say(`look-alike-${host.why}`)}</p>}
      {doubt && (
        <ul role="alert">
          <li>{say('doubt-type-nothing')}</li>
          <li>
            {host.verdict === 'look-alike' && host.of === null
              ? say('doubt-close')
              : say('doubt-go-to', { host: ('of' in host && host.of) || host.host })}
          </li>
        </ul>
      )}
      {host.verdict === 'unknown' && (
        <details>
          <summary>{say('unknown-ask')}</summary>
          <p>{say('unknown-means')}</p>
          <p>{say('unknown-do')}</p>
        </details>
      )}
    </section>
  )
}
