/** The content types whose versions are kept. */
export const keptTypes = [
  'api::page.page',
  'api::meeting.meeting',
  'api::position.position',
  'api::date-change.date-change',
  'api::venue.venue',
  'api::topic.topic',
  'api::site-settings.site-settings',
  'api::navigation.navigation',
] as const

export type KeptType = (typeof keptTypes)[number]

export function isKept(uid: string): uid is KeptType {
  return keptTypes.some((type) => type === uid)
}
