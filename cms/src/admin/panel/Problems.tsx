import { Typography } from '@strapi/design-system'
import type { ReportedProblem } from '../../editing/contract'
import { PlainList } from '../PlainList'
import { useWords } from '../languages/useWords'
import { Part } from '../Part'

interface Props {
  problems: ReportedProblem[]
  /** Whether visitors see it as it is here: nothing is left to be published. */
  isOnSite: boolean
}

/** What stops a publish comes before what is only worth a look. */
export function Problems({ problems, isOnSite }: Props) {
  const words = useWords()
  if (problems.length === 0) {
    return (
      <Part title={words('panel.problems')}>
        <Typography>{words(isOnSite ? 'panel.allDone' : 'panel.noProblems')}</Typography>
      </Part>
    )
  }
  return (['error', 'warning'] as const).map((severity) => (
    <OfSeverity
      key={severity}
      severity={severity}
      problems={problems.filter((problem) => problem.severity === severity)}
    />
  ))
}

function OfSeverity({
  severity,
  problems,
}: {
  severity: ReportedProblem['severity']
  problems: ReportedProblem[]
}) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <Part title={words(`panel.${severity}`)}>
      <PlainList>
        {problems.map(({ path, message }) => (
          <Typography
            key={`${path.join('.')} ${message}`}
            textColor={severity === 'error' ? 'danger600' : 'neutral800'}
          >
            {message}
          </Typography>
        ))}
      </PlainList>
    </Part>
  )
}
