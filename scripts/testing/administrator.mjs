/** The first administrator of sites that tests start, with a password that nobody would guess. */
export const administrator = { email: 'admin@example.org', password: 'kettle orbit meadow' }
