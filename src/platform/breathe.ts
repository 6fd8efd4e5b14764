/**
 * Lets the page draw and hear presses before long work goes on. Timers of a page that nobody looks at come once a second, or
 * once a minute; messages come at once.
 */
export function breathe(): Promise<void> {
  return new Promise((done) => {
    if (!document.hidden) {
      setTimeout(done)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
