/** The groups of people of Quyết định 757/QĐ-BKHCN (29/4/2025), in its order. Apart from the schema: pages need no parser. */
export const GROUPS = ['hoc-sinh', 'nguoi-dan', 'can-bo', 'nguoi-lao-dong'] as const
export type Group = (typeof GROUPS)[number]
