import { errors } from '@strapi/utils'
import type { Problem } from './problem'

/** Stops an action, in the shape in which the admin shows each message at its field. */
export class Refusal extends errors.ValidationError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '), {
      errors: problems.map(({ path, message }) => ({
        path: path.map(String),
        message,
        name: 'ValidationError',
      })),
    })
    this.problems = problems
  }
}

export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems)
}
