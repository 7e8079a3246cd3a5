import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { meantAddress } from '../checks/meantAddress'

/**
 * Links in texts, as people type them, become what Strapi takes: it would refuse the whole document.
 * One without an address, which the editor leaves behind when somebody gives up, is text again.
 */
export function mendTextLinks(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ action, params }, next) => {
    const isWritten = action === 'create' || action === 'update'
    if (isWritten && 'data' in params) mend(params.data)
    return next()
  })
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
