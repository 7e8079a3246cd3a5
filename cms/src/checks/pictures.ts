import type { Content } from './content'
import { isDescription } from './description'
import { fieldName } from './words/sentences'
import type { CheckWords } from './words/words'
import { error, type Found } from './problem'

/** WCAG 2.2, 1.1.1: a picture says in words what it shows. The name of its file does not. */
export function pictureErrors(
  { pictures }: Pick<Content, 'pictures'>,
  messages: CheckWords,
): Found[] {
  return pictures
    .filter(({ alternativeText }) => !isDescription(alternativeText))
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
