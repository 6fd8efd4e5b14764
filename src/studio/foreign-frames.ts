/** Hosts of the frames on this page that are not its own: their addresses' hosts as the page wrote them, no more. */
export function foreignFrames(document: Document, own: string): string[] {
  const hosts = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].flatMap((it) => {
    const address = URL.canParse(it.src) ? new URL(it.src) : null
    return address && /^https?:$/.test(address.protocol) && address.hostname !== own ? [address.hostname] : []
  })
  return [...new Set(hosts)].slice(0, 20)
}
