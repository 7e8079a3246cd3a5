import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { meantAddress } from '../checks/meantAddress'
import { attributesOf, componentsOf } from '../checks/read'
import type { Attributes, Components } from '../checks/schema'

/**
 * Links in texts and of buttons, as people type them, become what can be opened: of a text Strapi would
 * refuse the whole document. One without an address in a text, which the editor leaves behind when
 * somebody gives up, is text again.
 */
export function mendTypedLinks(strapi: Core.Strapi): void {
  const components = componentsOf(strapi)
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const isWritten = action === 'create' || action === 'update'
    if (isWritten && 'data' in params) {
      mend(params.data)
      mendButtons(params.data, attributesOf(strapi, uid), components)
    }
    return next()
  })
}

const button = 'shared.link'

/** Buttons stand in components, in lists of them, and in the sections of a page. */
function mendButtons(data: unknown, attributes: Attributes, components: Components): void {
  if (!isRecord(data)) return
  for (const [name, { type, component }] of Object.entries(attributes)) {
    if (type !== 'component' && type !== 'dynamiczone') continue
    for (const entry of [data[name]].flat()) {
      if (!isRecord(entry)) continue
      const uid = component ?? String(entry['__component'])
      if (uid === button && typeof entry['url'] === 'string')
        entry['url'] = meantAddress(entry['url'])
      mendButtons(entry, components(uid), components)
    }
  }
}

/** Texts may stand anywhere in a document: in its fields, its components and their lists. */
function mend(value: unknown): void {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      const node: unknown = value[index]
      mend(node)
      if (!isLink(node)) continue
      const url = meantAddress(node.url)
      if (url === '') value.splice(index, 1, ...node.children)
      else node.url = url
    }
  } else if (isRecord(value)) {
    Object.values(value).forEach(mend)
  }
}

interface Link {
  url: string
  children: unknown[]
}

function isLink(node: unknown): node is Link {
  return (
    isRecord(node) &&
    node['type'] === 'link' &&
    typeof node['url'] === 'string' &&
    Array.isArray(node['children'])
  )
}
