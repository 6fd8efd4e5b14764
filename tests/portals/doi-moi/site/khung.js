// @ts-check
// The frame is of another origin than the page that holds it.
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'))
frame.src = `${location.protocol}//${location.host.replace('doi-moi.', 'doi-moi-khung.')}/index.html${location.search}`
