// A page that tolerates nothing under <html> but its own head and body.
new MutationObserver(() => {
  for (const it of [...document.documentElement.children]) if (it !== document.head && it !== document.body) it.remove()
}).observe(document.documentElement, { childList: true })
