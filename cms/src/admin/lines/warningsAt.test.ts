import { expect, it } from 'vitest'
import { warningsAt } from './warningsAt'

it('a line of a form has what is worth a look at it, and nothing that is said elsewhere', () => {
  const of = (severity: 'error' | 'warning', message: string, ...path: (string | number)[]) => ({
    severity,
    path,
    message,
  })
  const problems = [
    of('warning', 'Too late.', 'agenda', 1, 'startTime'),
    of('warning', 'Too long.', 'agenda', 10, 'title'),
    of('warning', 'No picture.', 'image'),
    of('error', 'It has no title.', 'agenda', 1, 'title'),
  ]
  expect(warningsAt(problems, 'agenda.1')).toEqual(['Too late.'])
  expect(warningsAt(problems, 'agenda.0')).toEqual([])
})
