/** How the card of each library is found and gone on from. Ours is looked for in the open root of the test build. */
export interface TourRow {
  name: string
  card: string
  next: string
  /** What stands around the target, and should follow it. */
  follower: string
  /** Ours: where it is started. In the popup, which has been opened before; by the button that is on the page. */
  from?: 'popup' | 'page'
}

export const STEPS = [
  { css: '#viec-mot', text: 'Đọc nút “Việc một”.' },
  { css: '#viec-hai', text: 'Đọc nút “Việc hai”.' },
  { css: '#viec-ba', text: 'Đọc nút “Việc ba”.' },
]

export const OTHERS: TourRow[] = [
  { name: 'driver.js', card: '.driver-popover', next: '.driver-popover-next-btn', follower: '.driver-popover' },
  { name: 'Shepherd', card: '.shepherd-element', next: '.shepherd-element .bench-next', follower: '.shepherd-element' },
  { name: 'Intro.js', card: '.introjs-tooltip', next: '.introjs-nextbutton', follower: '.introjs-helperLayer' },
  {
    name: 'Joyride',
    card: '.react-joyride__tooltip',
    next: '.react-joyride__tooltip [data-action=primary]',
    follower: '.react-joyride__tooltip',
  },
  {
    name: 'Reactour',
    card: '.reactour__popover',
    next: '.reactour__popover button[aria-label*="next"]',
    follower: '.reactour__popover',
  },
]

const ours = { card: '[data-situation]', next: '.guide .button', follower: '.ring' }

export const OURS: TourRow[] = [
  { name: 'ours', ...ours },
  { name: 'ours, from the popup', ...ours, from: 'popup' },
  { name: 'ours, from the page', ...ours, from: 'page' },
]
