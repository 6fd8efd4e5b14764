/**
 * A dossier number nobody could mistake for a real one.
 * @param {string} code of the procedure
 */
export const practiceNumber = (code) => `LUYEN-TAP-${code} (mã bịa ra)`
