import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
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
      <Check checked={settings.helping} onChange={(helping) => onChange({ helping })}>
        {say('help-switch')}
      </Check>
      <p className="soft">{say('help-switch-what')}</p>
      <Button kind="quiet" onPress={onBook}>
        {say('support-book')}
      </Button>
    </section>
  )
}
