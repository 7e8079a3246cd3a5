/**
 * Tells when somebody has logged out on purpose. When a session has ended by itself the admin logs out
 * too, but the cms then refuses.
 */
export function followLogout(onLogout: () => void): void {
  const strapis = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const response = await strapis(input, init)
    const isLogout =
      typeof input === 'string' && new URL(input, location.href).pathname === '/admin/logout'
    if (isLogout && response.ok) onLogout()
    return response
  }
}
