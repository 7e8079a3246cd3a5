import type { Core } from '@strapi/strapi'

/** How Strapi describes the tokens that it makes on its first boot, whether anybody wants them or not. */
const descriptions = [
  'A default API token with read-only permissions, only used for accessing resources',
  'A default API token with full access permissions, used for accessing or modifying resources',
]

/** Takes away the tokens that Strapi made and nobody has used. */
export async function removeUnaskedTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({
    where: { description: { $in: descriptions }, lastUsedAt: { $null: true } },
  })
}
