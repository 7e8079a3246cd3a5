import { byNextDate } from '../../editing/homeContract'
import { isRecord } from '../../records'

/**
 * How meetings are listed, sorted by when they come next unless somebody presses another heading; as it
 * is where Strapi keeps it in another form.
 *
 * @param configuration of the type, as Strapi's admin keeps it
 */
export function withNextDateFirst(configuration: unknown): unknown {
  if (!isRecord(configuration)) return configuration
  const { contentType } = configuration
  if (!isRecord(contentType) || !isRecord(contentType['settings'])) return configuration
  const settings = {
    ...contentType['settings'],
    defaultSortBy: byNextDate,
    defaultSortOrder: 'ASC',
  }
  return { ...configuration, contentType: { ...contentType, settings } }
}
