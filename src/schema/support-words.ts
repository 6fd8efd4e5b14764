/** What units count day by day (the daily report of Tuổi trẻ Đắk Lắk). Apart from the schema: pages need no parser. */
export const SUPPORT_KINDS = ['skills', 'business-qr', 'vneid', 'service'] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]

/** What a unit may be. */
export const UNIT_KINDS = ['Xã', 'Phường', 'Đơn vị'] as const
