/**
 * What the wizard and the form in its frame say to each other: the two are of different origins, as on the real
 * portal. The answer carries what was typed, so both sides name the one origin they mean, never `*`.
 */
export const ASK = 'luyen-tap/xem-truoc'
export const ANSWER = 'luyen-tap/to-khai'

/** @typedef {{ label: string, value: string }} Row */
/** @typedef {{ type: typeof ANSWER, missing: number, rows: Row[] }} Answer */

/**
 * @param {unknown} data
 * @returns {data is Answer}
 */
export const isAnswer = (data) => typeof data === 'object' && data !== null && 'type' in data && data.type === ANSWER

/** @param {unknown} data */
export const isAsk = (data) => typeof data === 'object' && data !== null && 'type' in data && data.type === ASK
