import { Button } from '#components/ui/Button.tsx'
import type { SayPublish } from '#components/words/publish-words.ts'
import type { Language } from '#schema/languages.ts'
import type { PublishState } from '#stores/publish-store.ts'

interface Props {
  state: PublishState
  language: Language
  say: SayPublish
  onCancel(): void
}

/** How far the file is, and what came of it. */
export function Making({ state, language, say, onCancel }: Props) {
  const { phase, format, done, total, file } = state
  const percent = total > 0 ? Math.round((100 * done) / total) : 0
  const name = format ? say(`format-${format}`) : ''
  return (
    <div className="making">
      {phase === 'working' && (
        <>
          <progress max={total || 1} value={total > 0 ? done : undefined} aria-label={say('making', { name })} />
          <span>{say('making-n', { percent })}</span>
          <Button onPress={onCancel}>{say('cancel')}</Button>
        </>
      )}
      <div aria-live="polite">
        {phase === 'working' && <span className="unseen">{say('making', { name })}</span>}
        {phase === 'saved' && file && (
          <p className="note">{say('saved', { name: file.name, size: sayKilobytes(file.bytes, language) })}</p>
        )}
        {phase === 'cancelled' && <p className="note">{say('cancelled')}</p>}
        {phase === 'failed' && <p className="warn">{say('failed')}</p>}
      </div>
    </div>
  )
}

function sayKilobytes(bytes: number, language: Language): string {
  return `${Math.max(1, Math.round(bytes / 1024)).toLocaleString(language)} KB`
}
