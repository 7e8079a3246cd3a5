import type { Path } from './content'

/** Something that an editor should know before publishing. */
export interface Found {
  /** Errors stop a publish, warnings do not. */
  severity: 'error' | 'warning'
  path: Path
  message: string
}

export function error(path: Path, message: string): Found {
  return { severity: 'error', path, message }
}

export function warning(path: Path, message: string): Found {
  return { severity: 'warning', path, message }
}
