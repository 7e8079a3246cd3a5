import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Counted } from '../involve/limits/limits'
import { wordsForAsker } from './asker'

type Words = ReturnType<typeof wordsForAsker>

/** What can't be done now, in the words of whoever asks. */
export function failed(
  strapi: Core.Strapi,
  say: (words: Words) => string,
): InstanceType<typeof errors.ApplicationError> {
  return new errors.ApplicationError(say(wordsForAsker(strapi)))
}

/** What was typed is wrong, to be shown at the field. */
export function wrong(
  strapi: Core.Strapi,
  field: 'code' | 'proof',
  say: (words: Words) => string,
): InstanceType<typeof errors.ValidationError> {
  const message = say(wordsForAsker(strapi))
  return new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  })
}

/** @throws RateLimitError */
export function refuseIfTooMany(strapi: Core.Strapi, { refusedFor }: Counted): void {
  if (refusedFor === null) return
  strapi.requestContext.get()?.set('Retry-After', String(refusedFor))
  throw new errors.RateLimitError(wordsForAsker(strapi).tooManyTries(Math.ceil(refusedFor / 60)))
}
