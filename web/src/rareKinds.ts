/** The kinds of pages that few visits come to. */
export const rareKinds = ['month', 'privacy', 'search', 'notFound', 'offline'] as const

export type RareKind = (typeof rareKinds)[number]
