const $ = /** @type {{jQuery: any}} */ (/** @type {unknown} */ (globalThis)).jQuery

const PROVINCES = ['Hà Nội', 'Lào Cai', 'Quảng Ninh', 'Bắc Ninh', 'Đồng Nai', 'Thành phố Hồ Chí Minh']
const WARDS = ['Phường Luyện Tập 1 (tên bịa)', 'Phường Luyện Tập 2 (tên bịa)', 'Xã Luyện Tập 4 (tên bịa)']
const CASES = ['Trường hợp một (bịa)', 'Trường hợp hai (bịa)']

/**
 * Some lists begin with an entry without a value, others have what select2 calls a placeholder: both show words while
 * nothing is chosen.
 * @param {string} id
 * @param {string[]} entries
 * @param {object} [options]
 */
function fill(id, entries, options = {}) {
  const list = $(`#${id}`)
  list.empty()
  list.append(new Option('placeholder' in options ? '' : '-- Chọn --', ''))
  for (const [at, text] of entries.entries()) list.append(new Option(text, String(at + 1)))
  return list.select2({ width: '100%', ...options })
}

// A label beside its box that says of no box that it is its own, as on many a real page.
for (const row of document.querySelectorAll('[data-label]'))
  $(row)
    .wrapInner('<div>')
    .prepend($('<label>').text(row.getAttribute('data-label')))
fill('cboRECEIVE_ADDR_VILLAGE_ID', [])
fill('cboBPROC_CASE_CODE', CASES, { placeholder: 'Chọn trường hợp', minimumResultsForSearch: -1 })
// Wards come from the server a moment later, and the box is drawn anew.
fill('cboRECEIVE_ADDR_CITY_ID', PROVINCES).on('change', () =>
  setTimeout(() => fill('cboRECEIVE_ADDR_VILLAGE_ID', WARDS), 300),
)
$('#to-khai').on('submit', (/** @type {Event} */ event) => {
  event.preventDefault()
  $('#to-khai').attr('hidden', '')
  $('#xong').removeAttr('hidden')
})
