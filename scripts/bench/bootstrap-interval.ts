import { hashOf, seeded } from '../locator/mutate-page.ts'

/**
 * 95 % interval of a mean over services: as if other services of the same kind had been drawn. Seeded, so that the same
 * answers give the same interval.
 */
export function bootstrapInterval(shares: readonly number[], rounds = 2000): [low: number, high: number] {
  if (shares.length === 0) return [0, 0]
  const random = seeded(hashOf('bootstrap'))
  const means = Array.from({ length: rounds }, () => {
    let sum = 0
    for (let n = 0; n < shares.length; n++) sum += shares[Math.floor(random() * shares.length)] ?? 0
    return sum / shares.length
  }).sort((a, b) => a - b)
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.ceil(rounds * 0.975) - 1] ?? 0]
}
