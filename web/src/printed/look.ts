export const designs = ['loud', 'quiet'] as const
export const papers = ['a4', 'letter'] as const
export const inks = ['colour', 'black'] as const

export type Paper = (typeof papers)[number]

/** How a flyer looks. */
export interface Look {
  /** `loud`: when it is, in huge letters; `quiet`: with the text, too. */
  design: (typeof designs)[number]
  paper: Paper
  ink: (typeof inks)[number]
  /** Strips to cut and tear off, at its lower edge. */
  strips: boolean
}

/** The same as an address asks for it; null: the paper that is usual where the branch is. */
export interface AskedLook extends Omit<Look, 'paper'> {
  paper: Paper | null
}

/** What an address asks for; whatever it does not understand is as if it were not there. */
export function readLook(query: URLSearchParams): AskedLook {
  const chosen = <Choice>(name: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === query.get(name))
  return {
    design: chosen('design', designs) ?? 'loud',
    paper: chosen('paper', papers) ?? null,
    ink: chosen('ink', inks) ?? 'colour',
    strips: query.get('strips') === 'yes',
  }
}

/** The one spelling of what an address asks for, with its question mark; '' for the plain one. */
export function queryOf({ design, paper, ink, strips }: AskedLook): string {
  const query = new URLSearchParams({
    ...(design !== 'loud' && { design }),
    ...(paper !== null && { paper }),
    ...(ink !== 'colour' && { ink }),
    ...(strips && { strips: 'yes' }),
  })
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** The paper that printers have in an IANA zone: Letter in the Americas, as far as zones tell. */
export function usualPaper(timeZone: string): Paper {
  return /^(America|US|Canada)\/|^Pacific\/Honolulu$/.test(timeZone) ? 'letter' : 'a4'
}
