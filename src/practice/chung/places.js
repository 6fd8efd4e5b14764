/** The six of the 34 that our sources name. Wards are made up: none of them exists. */
export const provinces = ['Hà Nội', 'Lào Cai', 'Quảng Ninh', 'Bắc Ninh', 'Đồng Nai', 'Thành phố Hồ Chí Minh']

export const wards = [
  'Phường Luyện Tập 1 (tên bịa)',
  'Phường Luyện Tập 2 (tên bịa)',
  'Phường Luyện Tập 3 (tên bịa)',
  'Xã Luyện Tập 4 (tên bịa)',
  'Xã Luyện Tập 5 (tên bịa)',
  'Xã Luyện Tập 6 (tên bịa)',
]

/**
 * @param {string[]} list
 * @param {string | null} place index in the list, from the query string
 */
export const placeAt = (list, place) => (place === null ? undefined : list[Number(place)])
