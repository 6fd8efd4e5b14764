import type { Publisher } from './publisher.ts'

/** Every format, in the order in which the page shows them. Each is a chunk of its own, read when it is first wanted. */
const LOADERS = {
  guide: () => import('./guide/guide.ts').then((it) => it.guide),
  sheet: () => import('./sheet/sheet.ts').then((it) => it.sheet),
  slides: () => import('./slides/slides.ts').then((it) => it.slides),
  png: () => import('./infographic/infographic.ts').then((it) => it.infographicPng),
  svg: () => import('./infographic/infographic.ts').then((it) => it.infographicSvg),
  answers: () => import('./answers/answers.ts').then((it) => it.answers),
  scorm12: () => import('./packages/scorm-12.ts').then((it) => it.scorm12),
  scorm2004: () => import('./packages/scorm-2004.ts').then((it) => it.scorm2004),
  cmi5: () => import('./packages/cmi5.ts').then((it) => it.cmi5),
  video: () => import('./video/video.ts').then((it) => it.video),
  captions: () => import('./video/captions.ts').then((it) => it.captions),
  narration: () => import('./narration/narration.ts').then((it) => it.narration),
  'reading-times': () => import('./narration/reading-times.ts').then((it) => it.readingTimes),
} satisfies Record<string, () => Promise<Publisher>>

export type FormatId = keyof typeof LOADERS

/** Those that this machine can make: a film needs a browser that codes pictures, which those of telephones may not. */
export const FORMATS = (Object.keys(LOADERS) as FormatId[]).filter(
  (it) => it !== 'video' || 'VideoEncoder' in globalThis,
)

export function loadPublisher(id: FormatId): Promise<Publisher> {
  return LOADERS[id]()
}
