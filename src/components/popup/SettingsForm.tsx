import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayPopup } from '#components/words/popup-words.ts'
import { LANGUAGES } from '#schema/languages.ts'
import type { Settings } from '#schema/settings.ts'
import { KeepLog } from './KeepLog.tsx'

const SIZES = [100, 125, 150, 200, 250] as const
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
const NAMES = { vi: 'Tiếng Việt', en: 'English' }

interface Props {
  settings: Settings
  /** Languages of communities that some pack brings. */
  languages: readonly { code: string; name: string }[]
  say: SayPopup
  onChange(change: Partial<Settings>): void
  onOpen(page: 'options' | 'welcome'): void
}

export function SettingsForm({ settings, languages, say, onChange, onOpen }: Props) {
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
      {languages.length > 0 && (
        <Choice
          id="tour-language"
          label={say('tour-language')}
          value={settings.tourLanguage ?? ''}
          of={[['', say('tour-language-same')], ...languages.map(({ code, name }) => [code, name] as const)]}
          onChange={(code) => onChange({ tourLanguage: code || null })}
        />
      )}
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
