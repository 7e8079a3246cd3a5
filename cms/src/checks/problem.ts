import type { Path } from './content'

/** What an editor should correct, with the field where it stands. */
export interface Problem {
  path: Path
  message: string
}

/** Something that an editor should know before publishing. */
export interface Found extends Problem {
  /** Errors stop a publish, warnings do not. */
  severity: 'error' | 'warning'
}

export function error(path: Path, message: string): Found {
  return { severity: 'error', path, message }
}

export function warning(path: Path, message: string): Found {
  return { severity: 'warning', path, message }
}

/** Whether something is said already of the field at which a problem stands. */
export function isSaid({ path }: Problem, problems: readonly Problem[]): boolean {
  return problems.some((other) => other.path.join('.') === path.join('.'))
}
