// With ?kin the root is closed; what is inside is kept on its host, so that the tests can tell where it is.
const template = document.querySelector('template')
const host = document.querySelector('to-khai')
if (template && host) {
  const root = host.attachShadow({ mode: location.search === '?kin' ? 'closed' : 'open' })
  root.append(template.content.cloneNode(true))
  Object.assign(host, { inside: root })
}
