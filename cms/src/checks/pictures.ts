import type { Locale } from '../contract'
import { readOutIn, writtenIn } from '../content/alternativeTexts'
import { isDescription } from '../content/description'
import { defaultLanguage } from '../content/languages'
import { languageName } from '../languages'
import type { FoundPicture } from './content'
import { fieldName } from './words/sentences'
import type { CheckWords } from './words/words'
import { error, warning, type Found } from './problem'

/**
 * WCAG 2.2, 1.1.1: a picture says in words what it shows. The name of its file does not.
 *
 * @param language of the text in which the pictures stand
 */
export function pictureErrors(
  pictures: readonly FoundPicture[],
  language: Locale,
  messages: CheckWords,
): Found[] {
  return pictures
    .filter((picture) => !isDescription(readOutIn(picture, language)))
    .map(({ path, file, isInText }) => {
      const field = fieldName(path, messages)
      return error(
        path,
        isInText
          ? messages.pictureInTextWithoutWords(field, file)
          : messages.pictureWithoutWords(field, file),
      )
    })
}

/** What is read out in another language than what stands around it. See `pictureErrors`. */
export function pictureWarnings(
  pictures: readonly FoundPicture[],
  language: Locale,
  messages: CheckWords,
): Found[] {
  const name = (code: Locale) => languageName(code, messages.language)
  return pictures
    .filter((picture) => !isDescription(writtenIn(picture, language)))
    .filter((picture) => isDescription(readOutIn(picture, language)))
    .map(({ path, file }) =>
      warning(
        path,
        messages.pictureInOtherWords(fieldName(path, messages), file, {
          written: name(language),
          readOut: name(defaultLanguage),
        }),
      ),
    )
}
