/** What somebody has to know who takes over a site; no secret is among it. */
export interface HandingOver {
  /** What the branch calls itself, in the language of whoever reads it. */
  branch: string
  siteUrl: string
  adminUrl: string
  release: Release
  places: Places
  certificates: CertificateEnd[]
  administrators: Administrator[]
  backups: Backups
  /** When this was told, ms since the epoch. */
  at: number
}

/** How it came onto the machine, by which it is restored and updated. */
export type Way = 'release' | 'source' | 'docker'

export interface Release {
  version: string
  way: Way
  /** Of Node.js. */
  node: string
}

/** Where things lie. */
export interface Places {
  /** Of Branchline itself. */
  folder: string
  dataDir: string
  database: { kind: 'sqlite'; file: string } | { kind: 'postgres'; host: string; name: string }
  uploads: { kind: 'disk'; folder: string } | { kind: 'bucket'; name: string; endpoint: string }
  /** Null: it sends none. */
  mail: { host: string; from: string } | null
}

export interface CertificateEnd {
  /** Name, with its port where that is not 443. */
  host: string
  /** Ms since the epoch. */
  at: number
}

export interface Administrator {
  /** Empty where nobody gave one. */
  name: string
  email: string
}

export interface Backups {
  /** Where they are put unless somebody says otherwise. */
  folder: string
  /** Null: there is none, as far as the site knows. */
  last: LastBackup | null
  /** When one was brought back last, ms since the epoch; null: never, as far as the site knows. */
  restoredAt: number | null
  /** By BACKUP_COMMAND, as far as the cms knows it. */
  areBroughtElsewhere: boolean
  /** Who is told of one that failed; null: nobody. */
  mailTo: string | null
}

export interface LastBackup {
  /** When it was made, ms since the epoch. */
  at: number
  /** Where it was put; null: an earlier release did not note it. */
  folder: string | null
}
