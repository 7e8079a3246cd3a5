import { useForm } from '@strapi/strapi/admin'
import { useLocation } from 'react-router-dom'
import { isRecord } from '../../records'
import { defaultLanguage } from '../../content/languages'
import { useChoiceQuery } from '../asking'
import { useWordsOf } from '../languages/useWords'
import { chosenLast } from '../relations/chosen'
import { languageIn } from '../strapi/addresses'
import { valueAt } from '../translations/original'

/**
 * Stands in a list of documents that were chosen for one of them: what it is called.
 *
 * @param props name: where in the form it is; uid: `shared.person-choice`, which has a field `person`
 */
export function ChoiceLine({ name, uid }: { name: string; uid: string }) {
  const words = useWordsOf('relations')
  const locale = languageIn(useLocation().search) ?? defaultLanguage
  const choice = useForm('ChoiceLine', ({ values }) => valueAt(values, name.split('.')))
  const row = isRecord(choice) ? choice : {}
  const field = uid.slice('shared.'.length, -'-choice'.length)
  const last = chosenLast(row[field])
  const isSaved = last === undefined && row['id'] !== undefined
  const question = { uid, id: String(row['id']), field, locale }
  const { data, isFetching } = useChoiceQuery(question, { skip: !isSaved })
  if (isFetching) return null
  return last ?? data?.results[0]?.title ?? words.nothing
}
