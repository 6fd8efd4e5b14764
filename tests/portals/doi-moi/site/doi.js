// @ts-check
// The same page in the versions that a portal goes through.
const bar = /** @type {HTMLElement} */ (document.querySelector('#thanh'))
const other = '<button type="button" class="nut" id="xem">Xem địa chỉ một cửa</button>'
/** @type {Record<string, string>} */
const versions = {
  // As the tour's author saw it.
  1: `<button type="button" class="nut chinh" id="nop">Nộp trực tuyến</button>${other}`,
  // Another label, the same button.
  2: `<button type="button" class="nut chinh" id="nop">Nộp hồ sơ trực tuyến</button>${other}`,
  // Gone; something else looks much the same in its place.
  3: `<button type="button" class="nut chinh">Thanh toán phí</button>${other}`,
  // Moved into a menu.
  4: `<button type="button" class="nut" aria-expanded="false" aria-controls="menu">Thao tác</button>
      <div id="menu" hidden><button type="button" class="nut">Nộp trực tuyến</button></div>${other}`,
  // Hardly a word of its label is left: a person has to say.
  5: `<button type="button" class="nut chinh" id="nop">Gửi hồ sơ</button>${other}`,
}
bar.innerHTML = versions[new URLSearchParams(location.search).get('ban') ?? '1'] ?? ''
bar.addEventListener('click', ({ target }) => {
  const button = /** @type {Element} */ (target)
  const menu = bar.querySelector('#menu')
  if (!menu || button.getAttribute('aria-controls') !== 'menu') return
  const open = button.getAttribute('aria-expanded') !== 'true'
  button.setAttribute('aria-expanded', String(open))
  menu.toggleAttribute('hidden', !open)
})
