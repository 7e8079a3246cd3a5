import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { componentForms } from '../labels/components'
import { formOf } from '../labels/documents'
import { fieldExample, fieldHelp, wholeLabel } from '../labels/fieldLabels'
import type { Form } from '../labels/form'
import { formsOf, type FormConfiguration, type FormService } from '../strapi/contentManager'
import { sourceLanguage } from '../languages'
import { typesThatAre } from '../content/types'

/** Every form of the admin has our labels, help lines, order and columns after each boot. */
export async function ensureLabels(strapi: Core.Strapi): Promise<void> {
  await apply(formsOf(strapi, 'content-types'), typesThatAre('public'))
  await apply(formsOf(strapi, 'components'), Object.keys(componentForms))
}

async function apply(service: FormService, uids: string[]): Promise<void> {
  for (const uid of uids) {
    const form = formOf(uid)
    if (!form) continue
    const current = await service.findConfiguration({ uid })
    const wanted = configure(current, uid, form)
    if (!isDeepStrictEqual(pick(current), wanted))
      await service.updateConfiguration({ uid }, wanted)
  }
}

function pick({ settings, metadatas, layouts }: FormConfiguration): FormConfiguration {
  return { settings, metadatas, layouts }
}

/** Strapi's grid has twelve columns. */
const columns = 12

function configure(current: FormConfiguration, uid: string, form: Form): FormConfiguration {
  const metadatas = { ...current.metadatas }
  for (const name of form.rows.flat()) {
    const label = wholeLabel(uid, name, sourceLanguage)
    const description = fieldHelp(uid, name, sourceLanguage) ?? ''
    const placeholder = fieldExample(uid, name, sourceLanguage) ?? ''
    const { edit, list } = metadatas[name] ?? { edit: {}, list: {} }
    metadatas[name] = {
      edit: { ...edit, label, description, placeholder },
      list: { ...list, label },
    }
  }
  return {
    settings: {
      ...current.settings,
      mainField: form.mainField,
      ...(form.sort ? { defaultSortBy: form.sort.by, defaultSortOrder: form.sort.order } : {}),
    },
    metadatas,
    layouts: {
      edit: form.rows.map((row) =>
        row.map((name) => ({ name, size: Math.floor(columns / row.length) })),
      ),
      list: form.list ?? current.layouts.list,
    },
  }
}
