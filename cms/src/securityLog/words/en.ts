import type { SecurityLogWords } from './words'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
const entries = (count: number) => plural(count, 'entry', 'entries')
const as = (roles: string) => (roles === '' ? '' : ` as ${roles}`)
const full = (isFull: boolean) => (isFull ? ', which has full access' : '')

export const en: SecurityLogWords = {
  actors: {
    token: (name) => `A program with the token “${name}”`,
    command: 'A command on the machine',
    nobody: 'Somebody',
  },
  browserOn: (browser, system) => `${browser} on ${system}`,

  'log-in': (who) => `${who} logged in`,
  'log-in-failed': (name, times) =>
    times === 1
      ? `Somebody tried to log in as ${name} and failed`
      : `${times.toLocaleString('en-US')} times within an hour somebody tried to log in as ${name} and failed`,
  'log-in-unknown': (times) =>
    times === 1
      ? 'Somebody tried to log in with an address that nobody here has'
      : `${times.toLocaleString('en-US')} times within an hour somebody tried to log in with an address that nobody here has`,
  'log-out': (who) => `${who} logged out`,

  'first-account': (who) => `${who} made the very first account`,
  'account-made': (who, name, roles) => `${who} made an account for ${name}${as(roles)}`,
  'account-invited': (who, name, roles) => `${who} invited ${name}${as(roles)}`,
  'invitation-accepted': (who) => `${who} accepted the invitation and chose a password`,
  'account-changed': (who, name, changes) => `${who} changed the account of ${name}: ${changes}`,
  'account-deleted': (who, name) => `${who} deleted the account of ${name}`,
  'password-set': (who, name, how) => {
    if (how === 'own') return `${who} changed their own password`
    if (how === 'link') return `${who} chose a new password by a mailed link`
    return `${who} set a new password for ${name}`
  },
  'second-factor-on': (name) => `${name} set up the second step of the log-in`,
  'second-factor-exchanged': (name) =>
    `${name} set up the second step of the log-in anew, in the place of the former one`,
  'second-factor-off': (name) => `${name} turned off the second step of the log-in`,
  'second-factor-reset': (who, name) => `${who} reset the second step of ${name}`,
  'second-factor-mailed': (name) => `${name} was mailed a code to set up the second step`,
  'second-factor-let': (who, name) =>
    `${who} gave out a code with which ${name} can set up the second step`,
  'second-factor-passed': (name) => `${name} confirmed the log-in with a code`,
  'second-factor-failed': (name, times) =>
    times === 1
      ? `Somebody who had typed the password of ${name} gave a wrong code`
      : `${times.toLocaleString('en-US')} times within an hour somebody who had typed the password of ${name} gave a wrong code`,
  'recovery-code-used': (name, left) =>
    `${name} used a recovery code; ${plural(left, 'is', 'are')} left`,
  'recovery-codes-made': (name) => `${name} made new recovery codes`,
  changes: {
    email: 'another email address',
    name: 'another name',
    closed: 'closed',
    opened: 'opened',
  },
  rolesChanged: (from, to) => `role ${to} instead of ${from}`,
  noRole: 'none',

  'role-made': (who, name) => `${who} made the role ${name}`,
  'role-changed': (who, name) => `${who} changed the name or description of the role ${name}`,
  'role-deleted': (who, name) => `${who} deleted the role ${name}`,
  'role-rights': (who, name, given, taken) =>
    `${who} changed what the role ${name} may do: ${plural(given, 'permission', 'permissions')} given, ${taken.toLocaleString('en-US')} taken away`,

  tokens: {
    api: (name, isFull) => `API token “${name}”${full(isFull)}`,
    transfer: (name, isFull) => `transfer token “${name}”${full(isFull)}`,
    admin: (name, isFull) => `admin token “${name}”${full(isFull)}`,
  },
  'token-made': (who, token) => `${who} made the ${token}`,
  'token-renewed': (who, token) => `${who} generated anew the ${token}`,
  'token-changed': (who, token) => `${who} changed the ${token}`,
  'token-deleted': (who, token) => `${who} deleted the ${token}`,
  'webhook-made': (who, name, host) =>
    `${who} made the webhook “${name}”, which tells ${host} of changes`,
  'webhook-changed': (who, name, host) =>
    `${who} changed the webhook “${name}”, which tells ${host} of changes`,
  'webhook-deleted': (who, name, host) =>
    `${who} deleted the webhook “${name}”, which told ${host} of changes`,

  'settings-changed': (who, of, fields) => `${who} changed “${of}”: ${fields}`,

  'entries-opened': (who, count, kinds) => `${who} looked at ${entries(count)} (${kinds})`,
  'entries-exported': (who, count, kinds) =>
    `${who} exported ${entries(count)} as a file (${kinds})`,
  'entries-deleted': (who, count, kinds) => `${who} deleted ${entries(count)} (${kinds})`,

  'backup-made': (uploads) =>
    `A backup was made, with ${plural(uploads, 'uploaded file', 'uploaded files')}`,
  restored: (of) => `A backup was restored: everything, this log too, was as it had been on ${of}`,
  'letter-sent': (who, subject) => `${who} had the letter “${subject}” sent`,
  'calendar-followed': (who, name) => `${who} chose how the calendar “${name}” is followed`,
  'calendar-unfollowed': (who, name) => `${who} stopped following the calendar “${name}”`,
  imported: (who, format, name) =>
    `${who} brought in ${format === 'calendar' ? 'a calendar file' : 'a WordPress export'}${name === null ? '' : ` (${name})`}`,
  'example-loaded': (who) => `${who} replaced all content by the example`,
  'example-removed': (who) => `${who} removed the example content`,
  'consent-withdrawn': (who) =>
    `${who} took somebody out who had withdrawn the consent to be shown`,
  'sealed-anew': 'What visitors wrote was encrypted anew with a newer key',
}
