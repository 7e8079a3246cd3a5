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
