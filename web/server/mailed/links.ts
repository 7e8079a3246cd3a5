import * as v from 'valibot'
import type { LinkAnswer, LinkRequest, Locale } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { linkAnswer } from '../cms/answers'
import type { Posting, Sources } from '../cms/posting'

/** What came of opening a link. */
export type Opened =
  | { kind: 'opened'; answer: LinkAnswer }
  /** The cms did not sign it as it is, its time is over, or what it opened is gone. */
  | { kind: 'nothing' }
  /** Too much was asked for; how many seconds to wait, in words of the cms. */
  | { kind: 'busy'; retryAfter: string }

/** As the cms makes them; what looks different is not worth asking it. */
const tokenShape = /^[\w-]{1,1900}\.[\w-]{1,99}$/

/**
 * Asks the cms what a mailed link opens, or has it do what it is for. The token travels in the body:
 * addresses are written into logs.
 *
 * @param sources who asks: see `Posting.ask`
 * @throws CmsUnavailable
 */
export async function openLink(
  posting: Pick<Posting, 'ask'>,
  locale: Locale,
  request: LinkRequest,
  sources: Sources,
): Promise<Opened> {
  if (!tokenShape.test(request.token)) return { kind: 'nothing' }
  const address = `/api/site/links?locale=${locale}`
  const { status, body, retryAfter } = await posting.ask(address, sources, JSON.stringify(request))
  if (status === 200) return { kind: 'opened', answer: parsed(body) }
  if (status === 404 || status === 400) return { kind: 'nothing' }
  if (status === 429) return { kind: 'busy', retryAfter: retryAfter ?? '60' }
  throw new CmsUnavailable(`a link was answered with status ${status}`)
}

function parsed(body: Buffer): LinkAnswer {
  try {
    return v.parse(linkAnswer, JSON.parse(body.toString()))
  } catch {
    // What is wrong with it would quote what is in it.
    throw new CmsUnavailable('a link was answered with something else')
  }
}
