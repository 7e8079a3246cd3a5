import { defaultLanguage } from '../content/languages'
import { toRichText } from '../content/mappers/richText'
import { enteredFieldName, type EnteredField } from './fields'
import { error, type Found } from './problem'
import type { CheckWords } from './words/words'

/** What visitors find besides the title: any of it is enough. */
const telling = ['lead', 'body', 'image', 'meeting', 'position', 'page']

/** Of what tells something: a title alone would send visitors to an empty page. */
export function nothingToReadErrors(
  fields: readonly EnteredField[],
  messages: CheckWords,
): Found[] {
  const own = fields.filter(({ path: [name], names }) => {
    return names.length === 1 && telling.includes(String(name))
  })
  const body = own.find(({ path }) => path[0] === 'body')
  if (!body || own.some(holdsSomething)) return []
  const name = enteredFieldName(body, messages.language)
  return [error(body.path, messages.nothingToRead(name))]
}

function holdsSomething({ attribute, value }: EnteredField): boolean {
  if (attribute.type === 'blocks') return toRichText(value, defaultLanguage).length > 0
  return typeof value === 'string' ? value.trim() !== '' : Boolean(value)
}
