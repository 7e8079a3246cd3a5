import assert from 'node:assert/strict'

/**
 * Publishes a page as an editor does, and answers with its address on the site.
 *
 * @param {string} admin public origin of the cms
 * @param {{ email: string, password: string }} editor
 * @param {string} title a word
 */
export async function publishPage(admin, editor, title) {
  const { token } = await send('/admin/login', editor)
  const pages = '/content-manager/collection-types/api::page.page'
  const slug = title.toLowerCase()
  await send(`${pages}/actions/publish`, { title, slug }, token)
  return `/${slug}`

  /**
   * @param {string} to
   * @param {object} body
   * @param {string} [token]
   */
  async function send(to, body, token = '') {
    const answer = await fetch(admin + to, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    assert.equal(answer.status, 200, `${to}: ${text}`)
    return Object(JSON.parse(text)).data
  }
}
