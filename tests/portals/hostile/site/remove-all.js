// A page that takes out whatever it did not put in, wherever it stands, from when it is told to until it is told to stop.
const known = new Set()
const watch = new MutationObserver(() => {
  for (const it of document.querySelectorAll('html > *, body > *'))
    if (!known.has(it)) {
      it.remove()
      document.body.dataset.removed = `${Number(document.body.dataset.removed ?? 0) + 1}`
    }
})
document.addEventListener('tidy', () => {
  for (const it of document.querySelectorAll('html > *, body > *'))
    if (!(it instanceof HTMLDivElement) || it.id) known.add(it)
  watch.observe(document.documentElement, { childList: true, subtree: true })
  document.body.append(document.createComment('tidy'))
})
document.addEventListener('tolerate', () => watch.disconnect())
