import type { Core } from '@strapi/strapi'
import { languages } from '../content/languages'
import { languagesOf } from '../strapi/i18n'

/** Every language of the site exists in Strapi, under its own name. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = languagesOf(strapi)
  for (const { code, name } of languages) {
    const locale = await locales.findByCode(code)
    if (!locale) await locales.create({ code, name })
    else if (locale.name !== name) await locales.update({ code }, { name })
  }
}
