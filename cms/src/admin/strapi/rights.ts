/** The action of the right to make a document. */
export const makingAction = 'plugin::content-manager.explorer.create'

/** The right to make a document of a type, as Strapi's menu asks for it. */
export function makingRight(uid: string): { action: string; subject: string } {
  return { action: makingAction, subject: uid }
}

/** The action of the right to publish documents. */
export const publishingAction = 'plugin::content-manager.explorer.publish'

/** The right to publish documents of a type, as Strapi's menu asks for it. */
export function publishingRight(uid: string): { action: string; subject: string } {
  return { action: publishingAction, subject: uid }
}

/** By which code Strapi knows each role that there is from the beginning. */
const roles = {
  'strapi-super-admin': 'administrator',
  'strapi-editor': 'editor',
  'strapi-author': 'contributor',
} as const

/** Which role it is, by its code; undefined: one that a branch made itself. */
export function roleOf(code: string): (typeof roles)[keyof typeof roles] | undefined {
  return Object.entries(roles).find(([known]) => known === code)?.[1]
}
