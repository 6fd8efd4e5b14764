// Each frame is of the other origin than the page that holds it.
const { protocol, host } = location
const other = host.startsWith('hostile-khung.')
  ? host.replace('hostile-khung.', 'hostile.')
  : host.replace('hostile.', 'hostile-khung.')
for (const frame of document.querySelectorAll('iframe')) frame.src = `${protocol}//${other}${frame.dataset.path}`
