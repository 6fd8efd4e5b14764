import { Button } from '#components/ui/Button.tsx'
import { createHelpSay } from '#components/words/help-words.ts'
import type { HelpSheet, PortalHelp } from '#schema/help.ts'
import type { Language } from '#schema/languages.ts'

interface Props extends Pick<HelpSheet, 'at' | 'portals'> {
  language: Language
  /** The keys that lead to the card and back; empty where there are none. */
  cardKey: string
  onPrint(): void
}

/** One sheet to show to whoever helps, or to read out on the telephone: what is being done, where, and whom to ask. */
export function HelpPage({ at, portals, language, cardKey, onPrint }: Props) {
  const say = createHelpSay(language)
  return (
    <main lang={language}>
      <header>
        <h1>{say('call-help')}</h1>
        <div className="on-screen">
          <Button kind="main" onPress={onPrint}>
            {say('help-print')}
          </Button>
        </div>
      </header>
      <p>{say('help-intro')}</p>
      <section aria-labelledby="doing">
        <h2 id="doing">{say('help-doing')}</h2>
        {at ? (
          <>
            <p className="big">{at.title}</p>
            <p>
              {say('step-of', { n: at.number, m: at.total })} · {at.page}
            </p>
            <p>{at.do}</p>
          </>
        ) : (
          <>
            <p className="line">{say('help-procedure')}</p>
            <p className="line">{say('help-stuck')}</p>
          </>
        )}
      </section>
      {portals.map((it) => (
        <Portal key={it.id} portal={it} language={language} />
      ))}
      <section aria-labelledby="mine">
        <h2 id="mine">{say('help-mine')}</h2>
        <p className="line">{say('help-name')}</p>
        <p className="line">{say('help-phone')}</p>
      </section>
      <p className="note">{say('help-safe')}</p>
      {cardKey && <p>{say('help-key', { key: cardKey })}</p>}
    </main>
  )
}

function Portal({ portal: { id, name, hosts, hotline, desk }, language }: { portal: PortalHelp; language: Language }) {
  const say = createHelpSay(language)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>
        {say('help-address')} <strong>{hosts.join(', ')}</strong>
      </p>
      {hotline ? (
        <p>
          {say('help-hotline')} <strong>{hotline.number}</strong>{' '}
          <span className="soft">{say('source', { source: hotline.cited })}</span>
        </p>
      ) : (
        <p>{say('help-no-hotline')}</p>
      )}
      {desk && (
        <p>
          {desk.text} <span className="soft">{say('source', { source: desk.cited })}</span>
        </p>
      )}
    </section>
  )
}
