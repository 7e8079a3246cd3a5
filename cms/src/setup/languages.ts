import type { Core } from '@strapi/strapi'
import { languages } from '../content/languages'

/** Every language of the site exists in Strapi, under its own name. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales')
  for (const { code, name } of languages) {
    const locale = await locales.findByCode(code)
    if (!locale) await locales.create({ code, name })
    else if (locale.name !== name) await locales.update({ code }, { name })
  }
}
