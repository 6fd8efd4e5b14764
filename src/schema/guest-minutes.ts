/** Minutes with nobody at the machine after which all that a guest did is wiped. Apart from the schema: pages need no parser. */
export const GUEST_MINUTES = [5, 10, 20] as const
export type GuestMinutes = (typeof GUEST_MINUTES)[number]
export const USUAL_MINUTES: GuestMinutes = 10
