import type { Context } from 'koa'
import type { Locale } from '../contract'
import { isSpoken, sourceLanguage, spokenLanguages } from '.'

/** The language that a browser wants most among those that the code speaks. */
export function acceptedLanguage(asked: Pick<Context, 'acceptsLanguages'> | undefined): Locale {
  const accepted = asked?.acceptsLanguages([...spokenLanguages])
  return isSpoken(accepted) ? accepted : sourceLanguage
}
