/** What an operator can mend: the message is one sentence for them, shown without a stack. */
export class BackupFailure extends Error {
  override name = 'BackupFailure'
}

/** The code of a system or database error (`ENOSPC`, `28P01`), or what it says. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const ofDisks =
  /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EBUSY|EISDIR|EXDEV|SQLITE_(FULL|IOERR|READONLY))/

/** What a disk or its owner refuses, in the system's words; null for any other error. */
export function diskProblem(error: unknown): string | null {
  const code = reasonOf(error)
  if (!(error instanceof Error) || !ofDisks.test(code)) return null
  return error.message.includes(code) ? error.message : `${code}: ${error.message}`
}

/** What to tell the operator: a sentence, or the stack of what nobody expected. */
export function wordsOf(error: unknown): string {
  if (error instanceof BackupFailure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
