import { createRoot } from 'react-dom/client'
import '#components/publish/publish.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { createBuiltIn } from '#catalog/built-in.ts'
import { PublishPage } from '#components/publish/PublishPage.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'
import { readDrafts } from '#platform/draft-storage.ts'
import { readPackFile } from '#platform/own-file.ts'
import { readKeptPacks } from '#platform/pack-storage.ts'
import { readFont } from '#platform/read-font.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import { shotOf } from '#session/shot-store.ts'
import { illustrate, listPublishable, readLesson } from '#stores/lessons.ts'
import { createPublishDesk } from '#stores/publish-store.ts'

/** Files of the tour that `?id=pack/tour`, or `?id=` a draft, names. */
const root = createRoot(document.getElementById('root') as HTMLElement)
const [look, kept, written, seen, builtIn] = await Promise.all([
  readSettings(),
  readKeptPacks(),
  readDrafts(),
  ask({ type: 'see-recording' }),
  createBuiltIn(readPackFile).packs(),
])
const { language } = look
// A guest does not see what the owner of the machine is writing.
const shelf = { builtIn, kept, drafts: seen.view === null && seen.guest ? [] : written }
const tours = listPublishable(shelf, language)
let chosen = new URLSearchParams(location.search).get('id') ?? tours[0]?.id ?? ''
let of = language
let lesson = readLesson(chosen, of, shelf)
const desk = createPublishDesk({
  save: ({ name, type, bytes }) => saveFile(name, type, bytes),
  font: readFont,
  canvas: (width, height) => new OffscreenCanvas(width, height),
})

function draw(): void {
  root.render(
    <PublishPage
      {...{ language, tours, chosen, of, lesson, state: desk.state.getState() }}
      onTour={(id) => choose(id, of)}
      onLanguage={(next) => choose(chosen, next)}
      onMake={(made, format) => void desk.publish(illustrate(made, shelf.drafts, shotOf), format)}
      onCancel={desk.cancel}
    />,
  )
}

function choose(id: string, next: typeof of): void {
  ;[chosen, of, lesson] = [id, next, readLesson(id, next, shelf)]
  draw()
}

applyLook(document.documentElement, look)
desk.state.subscribe(draw)
draw()
