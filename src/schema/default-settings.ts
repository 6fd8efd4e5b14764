import type { Settings } from './settings.ts'

/** Apart from the schema, so that a page's guide need not carry the parser. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  textSize: 100,
  tips: true,
  tipsHiddenOn: [],
  launcher: true,
  heal: 'ask',
}
