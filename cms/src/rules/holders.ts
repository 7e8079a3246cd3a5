import type { Core } from '@strapi/strapi'
import { attributesOf, componentsOf } from '../checks/read'
import type { Attribute, Attributes } from '../checks/schema'
import { typesThatAre } from '../content/types'

/** Something that can relate to documents: a type with drafts, or a part of one. */
export interface Holder {
  uid: string
  attributes: Attributes
}

export function holdersIn(strapi: Core.Strapi): Holder[] {
  const components = componentsOf(strapi)
  return [
    ...typesThatAre('drafted').map((uid) => ({ uid, attributes: attributesOf(strapi, uid) })),
    ...Object.keys(strapi.components).map((uid) => ({ uid, attributes: components(uid) })),
  ]
}

/** Whether parts of a kind stand in a field. @param uid of the component */
export function holds({ component, components }: Attribute, uid: string): boolean {
  return component === uid || components?.includes(uid) === true
}
