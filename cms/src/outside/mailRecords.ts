import { getServers, Resolver } from 'node:dns/promises'

/** What the domain name system says of mail from a domain. */
export interface MailRecords {
  /** The text records of a name; none: there are none. @throws RecordsUnknown */
  texts: (name: string) => Promise<string[]>
  /** The hosts that take mail for a name. @throws RecordsUnknown */
  exchanges: (name: string) => Promise<string[]>
}

/** The name servers gave no answer, so that nothing is known. */
export class RecordsUnknown extends Error {
  override name = 'RecordsUnknown'
}

const patience = { timeout: 3_000, tries: 2 }

/** Asks the name servers of this machine, and no others. */
export function askNameServers(): MailRecords {
  const resolver = new Resolver(patience)
  resolver.setServers(getServers())
  return {
    texts: async (name) =>
      (await answered(name, resolver.resolveTxt(name))).map((parts) => parts.join('')),
    exchanges: async (name) =>
      (await answered(name, resolver.resolveMx(name)))
        .map(({ exchange }) => exchange)
        // A single dot says that the domain takes no mail (RFC 7505).
        .filter((exchange) => exchange !== '' && exchange !== '.'),
  }
}

const saysNone = new Set(['ENODATA', 'ENOTFOUND'])

async function answered<Found>(name: string, asked: Promise<Found[]>): Promise<Found[]> {
  try {
    return await asked
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (saysNone.has(code)) return []
    throw new RecordsUnknown(`${name}: ${code}`, { cause: error })
  }
}
