import type { Core } from '@strapi/strapi'

/** How many have said, and confirmed, that they will be there. */
export function attendingDate(
  strapi: Core.Strapi,
  meeting: string,
  originalDate: string,
): Promise<number> {
  return strapi.db.query('api::involvement-entry.involvement-entry').count({
    where: { kind: 'attend', state: 'confirmed', meeting, originalDate },
  })
}
