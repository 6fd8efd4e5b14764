import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { rootOf } from '#platform/root-of.ts'
import { offerHider } from '#platform/shot-frames.ts'
import { createPageHider } from '#studio/hide-page.ts'

/** Hides what is somebody's while a picture of the page is taken. Brought in for that, and only where pictures are on. */
export default defineUnlistedScript(() => {
  offerHider(() => createPageHider(window, rootOf))
})
