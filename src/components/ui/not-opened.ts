import en from '#components/words/not-opened-en.json' with { type: 'json' }
import vi from '#components/words/not-opened-vi.json' with { type: 'json' }

/**
 * A page of ours that got no answer to its first question would stay white. Until it has drawn something of its own, what
 * fails is said, in both languages, as its reader's is not known then. Without React: it may be that which did not come.
 */
export function watchOpening(window: Window): void {
  const { document } = window
  const say = () => {
    const root = document.getElementById('root')
    if (!root || root.hasChildNodes()) return
    const main = root.appendChild(document.createElement('main'))
    for (const [lang, words] of [['vi', vi] as const, ['en', en] as const]) {
      const part = main.appendChild(document.createElement('section'))
      part.style.marginBottom = '2em'
      part.lang = lang
      part.append(
        Object.assign(document.createElement('h1'), { textContent: words['not-opened'] }),
        Object.assign(document.createElement('p'), { textContent: words['not-opened-do'] }),
      )
      const again = part.appendChild(document.createElement('button'))
      Object.assign(again, { type: 'button', className: 'button main', textContent: words['not-opened-again'] })
      again.addEventListener('click', () => window.location.reload())
    }
    main.setAttribute('role', 'alert')
  }
  window.addEventListener('error', say)
  window.addEventListener('unhandledrejection', say)
}
