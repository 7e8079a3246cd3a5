import type { ReportedProblem } from '../../editing/contract'

/** What is worth a look at a line of a form. @param name where in the form it is: `agenda.0` */
export function warningsAt(problems: readonly ReportedProblem[], name: string): string[] {
  const line = name.split('.')
  return problems
    .filter(({ severity, path }) => severity === 'warning' && isWithin(line, path.map(String)))
    .map(({ message }) => message)
}

const isWithin = (line: readonly string[], path: readonly string[]) =>
  line.every((part, index) => path[index] === part)
