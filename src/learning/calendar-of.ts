/** Tells the day of an instant (ms since 1970) as `YYYY-MM-DD`. */
export function calendarOf(timeZone?: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  })
  // No zone is off by less than a quarter of an hour: a long log asks for few of them.
  const known = new Map<number, string>()
  return (time) => {
    const quarter = Math.floor(time / 900_000)
    const day = known.get(quarter)
    if (day !== undefined) return day
    const parts = Object.fromEntries(format.formatToParts(time).map((it) => [it.type, it.value]))
    const fresh = `${parts.year}-${parts.month}-${parts.day}`
    known.set(quarter, fresh)
    return fresh
  }
}
