import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'
import type { Locale } from '../../contract'
import { textFields, type EditedKind } from '../../mailTexts'
import type { MailText } from './words/words'

const uid = 'api::get-involved.get-involved'

/** What an editor wrote in the place of our words; each part that they left empty stays ours. */
export async function readEditedText(
  strapi: Core.Strapi,
  kind: EditedKind,
  language: Locale,
): Promise<Partial<MailText>> {
  const field = textFields[kind]
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { locale: language }, populate: { [field]: true } })
  const written = isRecord(row) ? row[field] : null
  if (!isRecord(written)) return {}
  const { subject, text } = written
  return {
    ...(typeof subject === 'string' && subject.trim() !== '' && { subject }),
    ...(typeof text === 'string' && text.trim() !== '' && { text }),
  }
}
