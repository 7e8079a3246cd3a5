/** Where the admin makes tokens of each kind, below its prefix. */
export const tokenRoutes = {
  api: '/api-tokens',
  transfer: '/transfer/tokens',
  admin: '/admin-tokens',
} as const

/** Which rows those are. */
export const tokenType = {
  api: 'admin::api-token',
  transfer: 'admin::transfer-token',
  admin: 'admin::api-token',
} as const
