/** What a refusal said of which somebody has decided. */
let settled: string | null = null

/** Somebody has decided: what the refusal says, which Strapi tells next, is nothing to be told any more. */
export function settle(refusal: string): void {
  settled = refusal
}

/** Whether a message says that; asked once, since the next refusal may say the same. */
export function isSettled(message: unknown): boolean {
  if (settled === null || message !== settled) return false
  settled = null
  return true
}
