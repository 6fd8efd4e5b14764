import type { Browser } from 'puppeteer-core'

interface BidiAnswer {
  result: {
    contexts?: { context: string; url: string }[]
    type?: string
    result?: { value?: unknown }
    exceptionDetails?: { text: string }
  }
}

/**
 * Evaluates an expression where Firefox's own window runs (its "chrome"), which knows what no page and no WebDriver
 * command tells: whether the event page lives, and how to end it. Needs `--remote-allow-system-access`.
 */
export async function inFirefoxChrome<R>(browser: Browser, expression: string): Promise<R> {
  // puppeteer keeps its BiDi connection to itself; there is no public way to send a raw command.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> }
  }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = tree.result.contexts?.find((it) => it.url.endsWith('/browser.xhtml'))?.context
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
  if (result.type === 'exception') throw new Error(`In Firefox's window: ${result.exceptionDetails?.text}`)
  return result.result?.value as R
}
