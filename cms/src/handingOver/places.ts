import path from 'node:path'
import type { CommandSettings } from '../commandSettings'
import type { Places } from './contract'

type Placed = Pick<CommandSettings, 'dataDir' | 'databaseUrl' | 'bucket' | 'mail'>

/**
 * Where things lie, of addresses the host alone: users, passwords and keys stay in the settings.
 *
 * @param folder of Branchline itself
 */
export function placesOf({ dataDir, databaseUrl, bucket, mail }: Placed, folder: string): Places {
  return {
    folder,
    dataDir,
    database: databaseOf(dataDir, databaseUrl),
    uploads:
      bucket === null
        ? { kind: 'disk', folder: path.join(dataDir, 'public', 'uploads') }
        : { kind: 'bucket', name: bucket.name, endpoint: bucket.endpoint },
    mail: mail.smtpUrl === null ? null : { host: new URL(mail.smtpUrl).host, from: mail.from },
  }
}

function databaseOf(dataDir: string, databaseUrl: string | null): Places['database'] {
  if (databaseUrl === null) return { kind: 'sqlite', file: path.join(dataDir, 'branchline.db') }
  const { host, pathname } = new URL(databaseUrl)
  return { kind: 'postgres', host, name: decodeURIComponent(pathname.slice(1)) }
}
