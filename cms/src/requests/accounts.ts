import { isRecord } from '../records'

/** What it takes to show somebody's name; with the address somebody could try to sign in as them. */
const shown = ['id', 'firstname', 'lastname', 'username']

/** Leaves of those who wrote what an answer holds nothing but their names. */
export function hideAccounts(answer: unknown): void {
  if (Array.isArray(answer)) return answer.forEach(hideAccounts)
  if (!isRecord(answer)) return
  for (const [name, value] of Object.entries(answer)) {
    if (name !== 'createdBy' && name !== 'updatedBy') hideAccounts(value)
    else if (isRecord(value)) answer[name] = nameOnly(value)
  }
}

function nameOnly(user: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(user).filter(([name]) => shown.includes(name)))
}

/** By which somebody could sign in. */
const secrets = ['password', 'resetPasswordToken', 'registrationToken']

/** @param isList whether users are asked for, which Strapi lets administrators do, and not who wrote something */
export function isKnownOfUsers(field: string, isList: boolean): boolean {
  return isList ? !secrets.includes(field) : shown.includes(field)
}
