import { RecordsUnknown, type MailRecords } from '../../outside/mailRecords'

/** What is right of mail from a domain, or what is wrong with it. */
export type DomainFinding =
  /** Who may send for the domain: Sender Policy Framework, RFC 7208. */
  | { about: 'spf'; is: 'good' | 'missing' | 'several' | 'open' | 'deep' }
  /** By which key mails are signed: DomainKeys Identified Mail, RFC 6376. */
  | { about: 'dkim'; is: 'good' | 'revoked' | 'missing'; selectors: string[] }
  /** What becomes of mails that are neither: DMARC, RFC 7489. */
  | { about: 'dmarc'; is: 'good' | 'watching' | 'missing' | 'several' }
  /** Where answers go, and mails that come back. */
  | { about: 'mx'; is: 'good' | 'missing' }
  /** The name servers gave no answer. */
  | { about: DomainSubject; is: 'unknown' }

export const domainSubjects = ['spf', 'dkim', 'dmarc', 'mx'] as const
export type DomainSubject = (typeof domainSubjects)[number]

/** Under which the well-known providers and mail programs keep their keys. */
const usualSelectors = [
  ...['default', 'dkim', 'mail', 'smtp', 's1', 's2', 'k1', 'k2', 'key1', 'key2', 'sig1'],
  ...['google', 'selector1', 'selector2', 'protonmail', 'fm1', 'fm2', 'fm3', 'zoho', 'mxvault'],
  ...['brevo', 'brevo1', 'mailjet', 'mandrill', 'mta', 'pic', 'hs1', 'krs', 'kundenserver'],
]

/**
 * Judges what the domain name system says of mail from a domain.
 *
 * @param selector under which the key for signatures stands; null: those that are usual are tried
 */
export async function judgeDomain(
  domain: string,
  selector: string | null,
  records: MailRecords,
): Promise<DomainFinding[]> {
  return Promise.all([
    known('spf', judgeSenders(domain, records)),
    known('dkim', judgeKeys(domain, selector === null ? usualSelectors : [selector], records)),
    known('dmarc', judgePolicy(domain, records)),
    known('mx', judgeExchanges(domain, records)),
  ])
}

async function known(about: DomainSubject, judged: Promise<DomainFinding>): Promise<DomainFinding> {
  try {
    return await judged
  } catch (error) {
    if (error instanceof RecordsUnknown) return { about, is: 'unknown' }
    throw error
  }
}

const about = <Subject extends DomainSubject>(subject: Subject) => ({ about: subject })

async function judgeSenders(domain: string, records: MailRecords): Promise<DomainFinding> {
  const policies = await senderPolicies(domain, records)
  const [policy] = policies
  if (policy === undefined) return { ...about('spf'), is: 'missing' }
  if (policies.length > 1) return { ...about('spf'), is: 'several' }
  if (/(^|\s)\+?all(\s|$)/i.test(policy)) return { ...about('spf'), is: 'open' }
  const isDeep = (await lookUps(policy, records)) > mostLookUps
  return { ...about('spf'), is: isDeep ? 'deep' : 'good' }
}

async function senderPolicies(domain: string, { texts }: MailRecords): Promise<string[]> {
  return (await texts(domain)).filter((text) => /^v=spf1(\s|$)/i.test(text))
}

/** Who finds more gives up (RFC 7208, 4.6.4). */
const mostLookUps = 10

/** How many questions a policy asks of the domain name system, those of the policies in it among them. */
async function lookUps(policy: string, records: MailRecords, asked = 0): Promise<number> {
  let count = asked
  for (const term of policy.split(/\s+/).slice(1)) {
    const [, name = '', target = ''] = /^[+?~-]?([a-z\d]+)[:=/]?(.*)$/i.exec(term) ?? []
    const kind = name.toLowerCase()
    if (!['include', 'redirect', 'a', 'mx', 'ptr', 'exists'].includes(kind)) continue
    count += 1
    if (count > mostLookUps) return count
    // What stands there is known only where a mail is received.
    const isNamed = !target.includes('%')
    if (!isNamed || (kind !== 'include' && kind !== 'redirect')) continue
    const [within] = await senderPolicies(target, records)
    if (within !== undefined) count = await lookUps(within, records, count)
  }
  return count
}

async function judgeKeys(
  domain: string,
  selectors: readonly string[],
  { texts }: MailRecords,
): Promise<DomainFinding> {
  const found = await Promise.all(
    selectors.map(async (selector) => {
      const all = await texts(`${selector}._domainkey.${domain}`)
      const keys = all.flatMap((text) => /(?:^|;)\s*p=([^;]*)/i.exec(text)?.[1]?.trim() ?? [])
      return { selector, keys }
    }),
  )
  const named = found.filter(({ keys }) => keys.length > 0)
  const good = named.filter(({ keys }) => keys.some((key) => key !== ''))
  const nameOf = ({ selector }: { selector: string }) => selector
  if (good.length > 0) return { ...about('dkim'), is: 'good', selectors: good.map(nameOf) }
  const is = named.length > 0 ? 'revoked' : 'missing'
  return { ...about('dkim'), is, selectors: named.map(nameOf) }
}

/** A policy for a domain stands there or at one above it. */
async function judgePolicy(domain: string, { texts }: MailRecords): Promise<DomainFinding> {
  const labels = domain.split('.')
  for (let first = 0; first <= labels.length - 2; first += 1) {
    const all = await texts(`_dmarc.${labels.slice(first).join('.')}`)
    const policies = all.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text))
    const [policy] = policies
    if (policy === undefined) continue
    if (policies.length > 1) return { ...about('dmarc'), is: 'several' }
    const own = tagOf(policy, 'p')
    const asked = first === 0 ? own : (tagOf(policy, 'sp') ?? own)
    const isGood = asked === 'quarantine' || asked === 'reject'
    return { ...about('dmarc'), is: isGood ? 'good' : 'watching' }
  }
  return { ...about('dmarc'), is: 'missing' }
}

function tagOf(record: string, tag: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${tag}\\s*=\\s*([^;\\s]+)`, 'i').exec(record)?.[1]?.toLowerCase()
}

async function judgeExchanges(domain: string, { exchanges }: MailRecords): Promise<DomainFinding> {
  const hosts = await exchanges(domain)
  return { ...about('mx'), is: hosts.length > 0 ? 'good' : 'missing' }
}
