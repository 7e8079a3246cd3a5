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
