/** An instant as the contract gives it; the beginning of time for a row that has lost its own. */
export function isoTime(value: unknown): string {
  const time = new Date(typeof value === 'string' || value instanceof Date ? value : 0)
  return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString()
}
