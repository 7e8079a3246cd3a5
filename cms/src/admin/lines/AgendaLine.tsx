import { useForm } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { useLanguage } from '../languages/useWords'
import { valueAt } from '../translations/original'
import { agendaLine } from './agendaLine'

/** Stands above the fields of a line of an agenda, whether they are open or not. @param props name: where in the form it is */
export function AgendaLine({ name }: { name: string }) {
  const language = useLanguage()
  const item = useForm('AgendaLine', ({ values }) => valueAt(values, name.split('.')))
  return isRecord(item) ? agendaLine(item, language) : null
}
