/** Not part of the front door: it answers to whoever has a ticket, and to nobody else. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/preview', handler: 'preview.show', config: { auth: false } }],
}
