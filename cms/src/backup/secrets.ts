/** What a backup does not hold: whoever finds one must not get these with it. */
export const secretVariables = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PRIVATE_DATA_KEYS',
  'WEB_SERVER_SECRET',
]

/** What the operator's own command has no business with either: passwords stand in them. */
export const privateVariables = [
  ...secretVariables,
  'DATABASE_URL',
  'SMTP_URL',
  'RETURNS_URL',
  'ADMIN_PASSWORD',
  'S3_SECRET_ACCESS_KEY',
]
