import { h } from './h.js'

/** Said on every page, above dialogs too: nobody may take this for the portal. */
export function mountBanner() {
  const banner = h(
    'aside',
    { class: 'banner', 'aria-label': 'Bản luyện tập' },
    h('strong', {}, 'BẢN LUYỆN TẬP'),
    h('span', {}, 'Không phải cổng thật. Không gửi đi đâu cả.'),
  )
  document.body.prepend(banner)
  // Its height depends on the reader's text size; dialogs and scrolling keep clear of it.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--banner', `${banner.offsetHeight}px`)
  }).observe(banner)
}
