import type { Language } from '#schema/languages.ts'
import { escapeHtml, toBase64 } from './html.ts'

interface Page {
  language: Language
  title: string
  /** Style sheets and scripts, in order; both are inline. */
  styles: readonly string[]
  scripts: readonly string[]
  body: string
  /** Where the page may ask something of, as a source list of CSP: nowhere unless said. */
  connect?: string
}

/** A whole page that reads nothing from anywhere: its own scripts and styles are named by their hashes, all else is forbidden. */
export async function htmlPage({ language, title, styles, scripts, body, connect = "'none'" }: Page): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${await hashes(styles)}`,
    `script-src ${await hashes(scripts)}`,
    'img-src data:',
    'font-src data:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy.join('; '))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${styles.map((it) => `<style>${it}</style>`).join('\n')}
</head>
<body>
${body}
${scripts.map((it) => `<script>${it}</script>`).join('\n')}
</body>
</html>
`
}

async function hashes(texts: readonly string[]): Promise<string> {
  if (texts.length === 0) return "'none'"
  const all = texts.map(async (it) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(it))
    return `'sha256-${toBase64(new Uint8Array(hash))}'`
  })
  return (await Promise.all(all)).join(' ')
}
