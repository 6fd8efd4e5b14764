import { useId, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { Shown } from '#stores/studio-actions.ts'

interface Props {
  tabs: Shown['tabs']
  say: SayStudio
  onStart(where: { tab?: number; url: string }): void
}

/** Where to record: an address, or a page that is open. Says beforehand what is recorded and what is not. */
export function StartRecording({ tabs, say, onStart }: Props) {
  const id = useId()
  const [url, setUrl] = useState('')
  return (
    <section>
      <h2>{say('record-new')}</h2>
      <p className="note">{say('record-what')}</p>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          onStart({ url })
        }}
      >
        <label htmlFor={id}>{say('record-where')}</label>
        <input
          id={id}
          className="wide"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <button type="submit" className="button main">
          {say('record-here')}
        </button>
      </form>
      <p className="soft">{say('record-ask')}</p>
      {tabs.length > 0 && (
        <>
          <p>{say('record-open')}</p>
          <ul className="tabs">
            {tabs.map((tab) => (
              <li key={tab.id} className="row between">
                <span>
                  {tab.title} <span className="soft">{tab.host}</span>
                </span>
                <Button
                  onPress={() => onStart({ tab: tab.id, url: tab.url })}
                  label={`${say('record-here')}: ${tab.title}`}
                >
                  {say('record-here')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
