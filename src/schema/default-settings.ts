import type { Settings } from './settings.ts'

/** Apart from the schema, so that a page's guide need not carry the parser. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  tourLanguage: null,
  textSize: 100,
  theme: 'auto',
  tips: true,
  tipsHiddenOn: [],
  launcher: true,
  launcherAt: { side: 'right', up: 0 },
  launcherSmall: false,
  heal: 'ask',
  pace: 'medium',
  helping: false,
  unit: null,
  keepLog: 'forever',
  readSpeed: 1,
  readVoice: null,
  path: null,
}
