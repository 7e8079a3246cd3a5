/** What Strapi makes for a document, and nothing else: in an address, `../` would lead elsewhere. */
const form = /^[a-z0-9]{24}$/

export function isDocumentId(id: unknown): id is string {
  return typeof id === 'string' && form.test(id)
}
