import { Secret, TOTP } from 'otpauth'

/** As apps assume it when nothing else is said (RFC 6238): six digits, thirty seconds, SHA-1. */
const form = { digits: 6, period: 30, algorithm: 'SHA1' } as const

/** A clock that is half a minute wrong is good enough. */
const window = 1

/** 160 bits, as RFC 4226 recommends, in base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an app reads. @param issuer as the app calls the site */
export function uriOf(
  secret: string,
  { issuer, email }: { issuer: string; email: string },
): string {
  return new TOTP({ ...form, issuer, label: email, secret: Secret.fromBase32(secret) }).toString()
}

/**
 * In which step of thirty seconds a code is right.
 *
 * @param now milliseconds since the epoch
 * @returns how many steps have passed since the epoch; null: it is wrong
 */
export function stepOf(code: string, secret: string, now: number): number | null {
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now, window })
  return delta === null ? null : totp.counter({ timestamp: now }) + delta
}
