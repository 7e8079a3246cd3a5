import type { Core } from '@strapi/strapi'

/** What the people of the admin are called, by their numbers; who has no name, by their address. */
export async function userNames(
  strapi: Core.Strapi,
  ids: (number | null)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await strapi.db.query('admin::user').findMany({
    where: { id: { $in: wanted } },
    select: ['id', 'firstname', 'lastname', 'email'],
  })
  return new Map(
    rows.map(({ id, firstname, lastname, email }) => {
      const names = [firstname, lastname].filter((name) => typeof name === 'string' && name !== '')
      return [Number(id), names.length > 0 ? names.join(' ') : String(email)]
    }),
  )
}
