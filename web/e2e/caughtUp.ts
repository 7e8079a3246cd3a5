/** Before each file of tests: what the one before it changed, or tidied up, is on the sites. */
import { inject, vi } from 'vitest'

async function revisionAt(origin: string): Promise<string | null> {
  const { headers } = await fetch(`${origin}/api/site/sitemap`)
  return headers.get('content-revision')
}

for (const site of [inject('siteUrl'), inject('checkedUrl')]) {
  await vi.waitUntil(
    async () => (await revisionAt(site)) === (await revisionAt(inject('cmsUrl'))),
    {
      timeout: 20_000,
      interval: 50,
    },
  )
}
