import { useEffect } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { StudioState } from '#stores/studio-store.ts'

interface Props {
  /** Of its heading. */
  id: string
  history: NonNullable<StudioState['history']>
  kept: StudioState['kept']
  say: SayEditor
  onUndo(): void
  onRedo(): void
  onClose(): void
}

/** What stays in view while somebody edits: which tour, whether it is saved, one step back and forth. */
export function EditorBar({ id, history, kept, say, onUndo, onRedo, onClose }: Props) {
  useEffect(() => {
    const abort = new AbortController()
    const pressed = (event: KeyboardEvent) => {
      // In a field the keys are the browser's own.
      if (!(event.ctrlKey || event.metaKey) || (event.target as Element).matches('input,textarea,select')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) onRedo()
      else onUndo()
    }
    window.addEventListener('keydown', pressed, { signal: abort.signal })
    return () => abort.abort()
  }, [onUndo, onRedo])
  useEffect(() => {
    if (kept !== 'no') return
    const ask = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [kept])
  return (
    <div className="row between bar">
      <h2 id={id}>{history.now.title.vi}</h2>
      <span className="row">
        <span role="status" className={kept === 'no' ? 'warn' : 'soft'}>
          {say(`kept-${kept}`)}
        </span>
        <button type="button" className="button" disabled={history.past.length === 0} onClick={onUndo}>
          {say('undo')}
        </button>
        <button type="button" className="button" disabled={history.future.length === 0} onClick={onRedo}>
          {say('redo')}
        </button>
        <Button onPress={onClose}>{say('close')}</Button>
      </span>
    </div>
  )
}
