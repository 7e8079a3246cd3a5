import type { Locale } from '../contract'
import { labelId } from '../strapi/labels'
import { spanishDocuments } from './spanish'

/** What Strapi itself notes of every document, as columns and filters of lists call it. */
export const bookkeepingNames: Record<Locale, Record<string, string>> = {
  en: {
    id: 'Number',
    documentId: 'Identifier',
    createdAt: 'Created',
    createdBy: 'Created by',
    updatedAt: 'Last change',
    updatedBy: 'Changed by',
  },
  es: {
    id: 'Número',
    documentId: 'Identificador',
    createdAt: 'Creado',
    createdBy: 'Creado por',
    updatedAt: 'Último cambio',
    updatedBy: 'Cambiado por',
  },
}

/** All of it, for each type, under the ids by which Strapi looks for labels. */
export function bookkeepingLabels(language: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.keys(spanishDocuments).flatMap((uid) =>
      Object.entries(bookkeepingNames[language]).map(([name, label]) => [
        labelId('content-types', uid, name),
        label,
      ]),
    ),
  )
}
