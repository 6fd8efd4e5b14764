import { createRoot } from 'react-dom/client'
import '#components/options/options.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { readSettings } from '#platform/settings-storage.ts'
import { showOptions } from './show-options.tsx'

const root = createRoot(document.getElementById('root') as HTMLElement)

addEventListener('hashchange', () => location.reload())
if (location.hash === '#thanh-phan') {
  const { showGallery } = await import('./show-gallery.tsx')
  showGallery(root, await readSettings())
} else await showOptions(root)
