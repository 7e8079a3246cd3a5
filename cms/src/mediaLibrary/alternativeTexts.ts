import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { alternativeTextsField, withTextIn, type Described } from '../content/alternativeTexts'
import { invalid } from '../content/invalid'
import { defaultLanguage, editedLanguages } from '../content/languages'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { isRecord } from '../records'
import { tableOf } from '../strapi/tables'
import { nothing } from './changes'
import { askerWith } from './guarding'
import { refuseChanges } from './refusing'

const files = 'plugin::upload.file'

/**
 * Opens, below `/branchline`, where it is written what a picture shows in other languages than the
 * default one, whose text is Strapi's own. Whoever may change the file may write it, by the same rules.
 */
export function openAlternativeTexts(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline', [
    { method: 'PUT', path: '/alternative-texts/:id', answer: writeText },
  ])
}

async function writeText(asked: Asked): Promise<Described> {
  const { strapi, params, reader } = asked
  const id = asked.id()
  const reading = asked.language()
  const language = asked.editedLanguage()
  params.refuseOthers()
  if (language === defaultLanguage) {
    const others = editedLanguages.filter((code) => code !== defaultLanguage).join(', ')
    throw invalid(
      'locale',
      `give one of ${others}; the first language’s is that of the file itself`,
    )
  }
  const { text } = asked.body('give { "text": … }')
  if (typeof text !== 'string') throw invalid('text', 'give a text')
  return strapi.db.transaction(async ({ trx }) => {
    // Two languages may be written at once, and stand in one field.
    await trx(tableOf(strapi, files)).where({ id }).forUpdate().select('id')
    const file: unknown = await strapi.db.query(files).findOne({ where: { id } })
    if (!isRecord(file)) throw new errors.NotFoundError()
    const { [alternativeTextsField]: alternativeTexts }: Described = withTextIn(
      file,
      language,
      text.trim(),
    )
    const edited = [{ id, info: { [alternativeTextsField]: alternativeTexts }, isReplaced: false }]
    await refuseChanges(strapi, { ...nothing, edited }, askerWith(strapi, reader.ability, reading))
    await strapi.db.query(files).update({ where: { id }, data: { alternativeTexts } })
    return { alternativeTexts }
  })
}
