import { isRecord } from '../../records'
import { labelId } from '../../strapi/labels'

/**
 * How a type is listed with the names of its columns from the admin's texts, where there is one; as it
 * is where Strapi keeps it in another form.
 *
 * @param configuration of a type, as Strapi's admin keeps it
 * @param texts by the ids under which Strapi looks for labels
 */
export function withNames(
  configuration: unknown,
  uid: string,
  texts: Readonly<Record<string, string>>,
): unknown {
  if (!isRecord(configuration)) return configuration
  const { contentType } = configuration
  if (!isRecord(contentType) || !isRecord(contentType['metadatas'])) return configuration
  const metadatas = Object.entries(contentType['metadatas']).map(([field, metadata]) => {
    const label = texts[labelId('content-types', uid, field)]
    if (label === undefined || !isRecord(metadata) || !isRecord(metadata['list'])) {
      return [field, metadata] as const
    }
    return [field, { ...metadata, list: { ...metadata['list'], label } }] as const
  })
  return {
    ...configuration,
    contentType: { ...contentType, metadatas: Object.fromEntries(metadatas) },
  }
}
