import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { componentForms } from '../labels/components'
import { documentForms } from '../labels/documents'
import type { Form } from '../labels/form'

interface Metadata {
  edit: Record<string, unknown>
  list: Record<string, unknown>
}

/** What Strapi keeps of how a type is edited and listed. */
interface Configuration {
  settings: Record<string, unknown>
  metadatas: Record<string, Metadata>
  layouts: { edit: unknown; list: unknown }
}

interface Type {
  uid: string
}

interface ConfigurationService {
  findConfiguration: (type: Type) => Promise<Configuration>
  updateConfiguration: (type: Type, configuration: Configuration) => Promise<unknown>
}

/** Every form of the admin has our labels, help lines, order and columns after each boot. */
export async function ensureLabels(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager')
  await apply(contentManager.service('content-types'), documentForms)
  await apply(contentManager.service('components'), componentForms)
}

async function apply(service: ConfigurationService, forms: Record<string, Form>): Promise<void> {
  for (const [uid, form] of Object.entries(forms)) {
    const current = await service.findConfiguration({ uid })
    const wanted = configure(current, form)
    if (!isDeepStrictEqual(pick(current), wanted))
      await service.updateConfiguration({ uid }, wanted)
  }
}

function pick({ settings, metadatas, layouts }: Configuration): Configuration {
  return { settings, metadatas, layouts }
}

/** Strapi's grid has twelve columns. */
const columns = 12

function configure(current: Configuration, form: Form): Configuration {
  const metadatas = { ...current.metadatas }
  for (const { name, label, help, placeholder } of form.rows.flat()) {
    const { edit, list } = metadatas[name] ?? { edit: {}, list: {} }
    metadatas[name] = {
      edit: { ...edit, label, description: help, placeholder },
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
        row.map(({ name }) => ({ name, size: Math.floor(columns / row.length) })),
      ),
      list: form.list ?? current.layouts.list,
    },
  }
}
