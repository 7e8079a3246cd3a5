import type { Cms } from './door'
import { Moved, NotFound } from './failures'

export type Redirects = Pick<Cms, 'redirect'>

/** Where content went that used to be at a root-relative address; null: nowhere. */
export async function movedFrom(cms: Redirects, address: string): Promise<Moved | null> {
  try {
    const redirect = await cms.redirect(decodeURIComponent(address).replace(/^\//, ''))
    return new Moved(redirect.to, redirect.permanent)
  } catch (error) {
    // Nothing can have stood at an address that does not decode.
    if (error instanceof NotFound || error instanceof URIError) return null
    throw error
  }
}
