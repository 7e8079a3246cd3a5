/** In the place of a plugin: it adds nothing to the admin. */
const plugin = { register: () => undefined }
export default plugin

/** What Strapi hands on of the one that makes content types: a wrapper around the admin, while types change. */
export function private_AutoReloadOverlayBlockerProvider({ children }: { children: JSX.Element }) {
  return children
}

export function private_useAutoReloadOverlayBlocker() {
  return {}
}
