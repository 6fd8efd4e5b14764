import { Button } from '#components/ui/Button.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  pages: Draft['pages']
  say: SayEditor
  onEdit(edit: Edit): void
}

/** The pages that no pack knew before: what they are called, and what they are known by. */
export function DraftPages({ pages, say, onEdit }: Props) {
  const name = useFocusKept<HTMLElement>(pages.reduce((sum, it) => sum + (it.landmarks?.length ?? 0), 0))
  if (pages.length === 0) return null
  return (
    <details>
      <summary ref={name}>
        {say('pages')} ({pages.length})
      </summary>
      {pages.map((page) => (
        <article key={page.id}>
          <p className="soft">{page.url.map((it) => it.hostname + it.pathname).join(', ')}</p>
          <WordsField
            label={say('page-name')}
            rows={1}
            words={{ vi: page.name, en: page.nameEn }}
            say={say}
            onChange={(words) => onEdit({ type: 'page', page: page.id, words })}
          />
          {page.landmarks && (
            <p className="row">
              {say('page-marks')}
              {page.landmarks.map(({ name }) => (
                <Button key={name} kind="quiet" onPress={() => onEdit({ type: 'drop-mark', page: page.id, name })}>
                  {say('page-mark-drop', { name })}
                </Button>
              ))}
            </p>
          )}
        </article>
      ))}
    </details>
  )
}
