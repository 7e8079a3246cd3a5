import type { StillPage } from '../src/stillPage'
import { replyOf, type Reply } from './replies/reply'
import { stillPolicy } from './security'
import { sha256, type Shell } from './shell'

export interface StillOptions {
  /** Made for each page while developing, when it may have changed. */
  shell: (address: string) => Promise<Shell>
  /** The policy of all pages while developing; absent: the strict one. */
  policy?: string | undefined
}

/** A page that runs nothing, ready to be sent; `address` is where it stands, root-relative. */
export async function stillReply(
  { shell: shellAt, policy }: StillOptions,
  { status, address, page }: { status: number; address: string; page: StillPage },
  headers: Record<string, string> = {},
): Promise<Reply> {
  const shell = await shellAt(address)
  return replyOf(status, Buffer.from(shell.still(page)), {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy ?? stillPolicy([...shell.hashes.styles, sha256(page.style)]),
  })
}
