import { FilesUnreachable } from '../files/store'
import { isRecord } from '../records'

const failedCommits = new WeakSet<object>()

/** Whatever a COMMIT failed with, a trigger's own words too: none of its transaction is kept. */
export function rememberFailedCommit(error: object): void {
  failedCommits.add(error)
}

/** Of files, SQLite and PostgreSQL (Appendix A of its manual: class 53). */
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'])

/** The disk takes nothing at all; SQLite has a code of its own for each way of it. */
const brokenCodes = /^(SQLITE_IOERR|SQLITE_READONLY|EROFS$|EIO$|58030$)/

export type StorageFailure = 'full' | 'failed' | 'files'

export function isStorageFailure(value: unknown): value is StorageFailure {
  return value === 'full' || value === 'failed' || value === 'files'
}

/** Why nothing was kept; null: the error is about something else. */
export function storageFailure(error: unknown): StorageFailure | null {
  if (!isRecord(error)) return null
  const code = String(error['code'])
  if (error instanceof FilesUnreachable) return 'files'
  if (fullCodes.has(code)) return 'full'
  if (failedCommits.has(error) || brokenCodes.test(code)) return 'failed'
  return error['cause'] === error ? null : storageFailure(error['cause'])
}

/** What may stand in a log: statements with what people wrote stand in the messages of others. */
export function storageReason(error: unknown): object {
  if (!isRecord(error)) return {}
  const { code, message } = error
  return { code, ...(failedCommits.has(error) && { message }) }
}
