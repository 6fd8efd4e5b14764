/** How long the log is kept. Apart from the schema: pages need no parser. */
export const KEEP = ['forever', 'year', 'three-months', 'month'] as const
export type Keep = (typeof KEEP)[number]
