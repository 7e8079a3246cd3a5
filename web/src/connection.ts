/**
 * What is not there after so many milliseconds is shown as the device has kept it, if it has: on a train the
 * network hangs.
 */
export const patience = 4_000

/** What of the Network Information API there is to know; many browsers have none of it. */
interface Connection {
  saveData?: boolean
  effectiveType?: string
}

/** False where the visitor saves data or the connection is slow. */
export function canSpare({ connection }: Navigator & { connection?: Connection }): boolean {
  const { saveData = false, effectiveType = '4g' } = connection ?? {}
  return !saveData && effectiveType === '4g'
}
