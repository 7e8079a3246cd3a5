import { isIPv4 } from 'node:net'
import type { FetchMessageObject, ImapFlow, SearchObject } from 'imapflow'
import type { MailboxPlace } from '../settings'

/** Why nobody can look into a mailbox. */
export const mailboxProblems = ['unreachable', 'refused', 'folder'] as const
export type MailboxProblem = (typeof mailboxProblems)[number]

export class MailboxError extends Error {
  override name = 'MailboxError'

  /** @param code what the machine or the library calls it */
  constructor(
    readonly problem: MailboxProblem,
    readonly code: string | null,
  ) {
    super(problem)
  }
}

/** A message of a mailbox, of which nothing is read but what it says of its kind. */
export interface MessageHead {
  /** Grows from one to the next. */
  uid: number
  contentType: string
}

/** A mailbox that is open; looking changes nothing in it. */
export interface Mailbox {
  /** Once this is another one, numbers of messages mean other messages. */
  validity: string
  /** Messages in the order in which they came, so many at most. */
  headsAfter: (uid: number, most: number) => Promise<MessageHead[]>
  headsSince: (date: Date, most: number) => Promise<MessageHead[]>
  /** So many bytes of a message at most; null: it is not there any more. */
  beginningOf: (uid: number, bytes: number) => Promise<Uint8Array | null>
  markSeen: (uid: number) => Promise<void>
}

/** In milliseconds; a mailbox that answers at all answers sooner. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/**
 * Opens a mailbox of the settings by IMAP, has something done in it, and closes it.
 *
 * @param over nobody waits for it any more
 * @throws MailboxError when it can't be reached, or is lost meanwhile
 */
export async function inMailbox<Result>(
  place: MailboxPlace,
  act: (mailbox: Mailbox) => Promise<Result>,
  over: AbortSignal,
): Promise<Result> {
  // Where nobody looks into one, it takes no memory.
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    ...{ host: place.host, port: place.port, secure: place.beginsWithTls },
    // Within this machine nobody listens, and its mail server may have no certificate.
    ...(!place.beginsWithTls && !isThisMachine(place.host) && { doSTARTTLS: true }),
    auth: { user: place.user, pass: place.password },
    // It would log the name.
    logger: false,
    disableAutoIdle: true,
    ...patience,
  })
  // What is lost meanwhile is told to whoever waits for an answer.
  client.on('error', () => undefined)
  const leave = () => client.close()
  over.addEventListener('abort', leave)
  try {
    if (over.aborted) throw new MailboxError('unreachable', null)
    await known(client.connect())
    const { uidValidity } = await known(client.mailboxOpen(place.folder), 'folder')
    return await act(mailboxOf(client, String(uidValidity)))
  } finally {
    over.removeEventListener('abort', leave)
    client.close()
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

const byUid = { uid: true } as const

function mailboxOf(client: ImapFlow, validity: string): Mailbox {
  const find = async (query: SearchObject): Promise<number[]> => {
    const found = await known(client.search(query, byUid))
    if (!found) throw new MailboxError('unreachable', 'SEARCH')
    return found.sort((one, other) => one - other)
  }
  const headsOf = async (uids: readonly number[]): Promise<MessageHead[]> => {
    if (uids.length === 0) return []
    const messages = await known(
      client.fetchAll(uids.join(','), { uid: true, headers: ['content-type'] }, byUid),
    )
    return messages.map(toHead).sort((one, other) => one.uid - other.uid)
  }
  return {
    validity,
    headsAfter: async (uid, most) => {
      // The last message is in any such range, however low its number is (RFC 3501, 6.4.8).
      const found = await find({ uid: `${uid + 1}:*` })
      return headsOf(found.filter((each) => each > uid).slice(0, most))
    },
    headsSince: async (date, most) => headsOf((await find({ since: date })).slice(0, most)),
    beginningOf: async (uid, bytes) => {
      const query = { source: { start: 0, maxLength: bytes } }
      const message = await known(client.fetchOne(String(uid), query, byUid))
      return (message && message.source) || null
    },
    markSeen: async (uid) => {
      await known(client.messageFlagsAdd(String(uid), ['\\Seen'], byUid))
    },
  }
}

/** The one header that was asked for, in one line. */
function toHead({ uid, headers }: FetchMessageObject): MessageHead {
  const text = headers?.toString('latin1') ?? ''
  return {
    uid,
    contentType: text
      .replace(/^content-type:/i, '')
      .replace(/\r?\n\s*/g, ' ')
      .trim(),
  }
}

/** What the server says in words is kept out: it may repeat the name. */
async function known<Answer>(
  asked: Promise<Answer>,
  refusedAs: MailboxProblem = 'unreachable',
): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    const has = (name: string): unknown =>
      error instanceof Error && name in error ? Object(error)[name] : undefined
    const code = has('code')
    const problem = has('authenticationFailed')
      ? 'refused'
      : has('responseStatus') === 'NO'
        ? refusedAs
        : 'unreachable'
    throw new MailboxError(problem, typeof code === 'string' ? code : null)
  }
}
