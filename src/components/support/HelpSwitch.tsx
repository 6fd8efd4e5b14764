import { Button } from '#components/ui/Button.tsx'
import { createSupportSay } from '#components/words/support-words.ts'
import type { Settings } from '#schema/settings.ts'

interface Props {
  settings: Settings
  onChange(change: Partial<Settings>): void
  onBook(): void
}

/** A volunteer beside somebody: what is done now is done with them. */
export function HelpSwitch({ settings, onChange, onBook }: Props) {
  const say = createSupportSay(settings.language)
  return (
    <section className={settings.helping ? 'guest on' : 'guest'}>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.helping}
          onChange={(event) => onChange({ helping: event.target.checked })}
        />
        {say('help-switch')}
      </label>
      <p className="soft">{say('help-switch-what')}</p>
      <Button kind="quiet" onPress={onBook}>
        {say('support-book')}
      </Button>
    </section>
  )
}
