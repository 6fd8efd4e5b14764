import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import type { Say } from '#components/words/words.ts'
import { LANGUAGES } from '#schema/languages.ts'
import type { Settings } from '#schema/settings.ts'
import { KeepLog } from './KeepLog.tsx'

const SIZES = [100, 125, 150, 200, 250] as const
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
const NAMES = { vi: 'Tiếng Việt', en: 'English' }

interface Props {
  settings: Settings
  say: Say
  onChange(change: Partial<Settings>): void
  onOpen(page: 'options' | 'welcome'): void
}

export function SettingsForm({ settings, say, onChange, onOpen }: Props) {
  return (
    <details>
      <summary>{say('settings')}</summary>
      <Choice
        id="size"
        label={say('text-size')}
        value={settings.textSize}
        of={SIZES.map((size) => [size, `${size} %`])}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        id="language"
        label={say('language')}
        value={settings.language}
        of={LANGUAGES.map((language) => [language, NAMES[language]])}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        id="theme"
        label={say('theme')}
        value={settings.theme}
        of={THEMES.map((theme) => [theme, say(`theme-${theme}`)])}
        onChange={(theme) => onChange({ theme })}
      />
      {/* Turned on again means everywhere: pages hidden one by one come back too. */}
      <Check checked={settings.tips} onChange={(tips) => onChange(tips ? { tips, tipsHiddenOn: [] } : { tips })}>
        {say('tips-on')}
      </Check>
      <Check checked={settings.launcher} onChange={(launcher) => onChange({ launcher })}>
        {say('launcher-on')}
      </Check>
      <Check checked={settings.heal === 'yes'} onChange={(yes) => onChange({ heal: yes ? 'yes' : 'no' })}>
        {say('heal-on')}
      </Check>
      <KeepLog settings={settings} onChange={onChange} />
      <Button kind="quiet" onPress={() => onOpen('options')}>
        {say('sending-page')}
      </Button>
      <Button kind="quiet" onPress={() => onOpen('welcome')}>
        {say('welcome-again')}
      </Button>
    </details>
  )
}
