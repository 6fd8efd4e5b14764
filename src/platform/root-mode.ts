/** Of our root in a page: closed to it. Open where tests and the scripted learner read the card. */
export const ROOT_MODE: ShadowRootMode = import.meta.env.MODE === 'production' ? 'closed' : 'open'
