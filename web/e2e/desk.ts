import { inject } from 'vitest'

/** Asks for what this worker shares with no other (`systems.ts`). */
export async function askDesk<T>(
  what: '/system' | '/checked' | '/logs' | `/pass/${number}`,
): Promise<T> {
  const worker = process.env['VITEST_POOL_ID'] ?? ''
  const response = await fetch(`${inject('systemsUrl')}${what}?worker=${worker}`)
  if (!response.ok) throw new Error(`${what}: ${await response.text()}`)
  return (await response.json()) as T
}
