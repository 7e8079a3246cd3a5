import type { Core } from '@strapi/strapi'
import { unaskedTokens } from '../strapi/sentences'

/** Takes away the tokens that Strapi made and nobody has used. */
export async function removeUnaskedTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({
    where: { description: { $in: unaskedTokens }, lastUsedAt: { $null: true } },
  })
}
