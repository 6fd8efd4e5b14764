import { Button } from '#components/ui/Button.tsx'
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
  onSending(): void
}

export function SettingsForm({ settings, say, onChange, onSending }: Props) {
  return (
    <details>
      <summary>{say('settings')}</summary>
      <p className="row">
        <label htmlFor="size">{say('text-size')}</label>
        <select
          id="size"
          value={settings.textSize}
          onChange={(event) => onChange({ textSize: Number(event.target.value) as Settings['textSize'] })}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {size} %
            </option>
          ))}
        </select>
      </p>
      <p className="row">
        <label htmlFor="language">{say('language')}</label>
        <select
          id="language"
          value={settings.language}
          onChange={(event) => onChange({ language: event.target.value as Settings['language'] })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {NAMES[language]}
            </option>
          ))}
        </select>
      </p>
      <p className="row">
        <label htmlFor="theme">{say('theme')}</label>
        <select
          id="theme"
          value={settings.theme}
          onChange={(event) => onChange({ theme: event.target.value as Settings['theme'] })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say(`theme-${theme}`)}
            </option>
          ))}
        </select>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.tips}
          onChange={(event) =>
            // Turned on again means everywhere: pages hidden one by one come back too.
            onChange(event.target.checked ? { tips: true, tipsHiddenOn: [] } : { tips: false })
          }
        />
        {say('tips-on')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.launcher}
          onChange={(event) => onChange({ launcher: event.target.checked })}
        />
        {say('launcher-on')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.heal === 'yes'}
          onChange={(event) => onChange({ heal: event.target.checked ? 'yes' : 'no' })}
        />
        {say('heal-on')}
      </label>
      <KeepLog settings={settings} onChange={onChange} />
      <Button kind="quiet" onPress={onSending}>
        {say('sending-page')}
      </Button>
    </details>
  )
}
