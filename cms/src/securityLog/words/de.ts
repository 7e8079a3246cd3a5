import type { SecurityLogWords } from './words'

const number = (count: number) => count.toLocaleString('de-DE')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`
const entries = (count: number) => plural(count, 'Eintrag', 'Einträge')
const as = (roles: string) => (roles === '' ? '' : ` mit der Rolle ${roles}`)
const full = (isFull: boolean) => (isFull ? ' (voller Zugriff)' : '')

export const de: SecurityLogWords = {
  actors: {
    token: (name) => `Ein Programm mit dem Token „${name}“`,
    command: 'Ein Befehl auf dem Rechner',
    nobody: 'Jemand',
  },
  browserOn: (browser, system) => `${browser} unter ${system}`,

  'log-in': (who) => `${who} hat sich angemeldet`,
  'log-in-failed': (name, times) =>
    times === 1
      ? `Jemand wollte sich als ${name} anmelden und ist gescheitert`
      : `${number(times)}-mal innerhalb einer Stunde wollte sich jemand als ${name} anmelden und ist gescheitert`,
  'log-in-unknown': (times) =>
    times === 1
      ? 'Jemand wollte sich mit einer Adresse anmelden, die hier niemand hat'
      : `${number(times)}-mal innerhalb einer Stunde wollte sich jemand mit einer Adresse anmelden, die hier niemand hat`,
  'log-out': (who) => `${who} hat sich abgemeldet`,

  'first-account': (who) => `${who} hat das allererste Konto angelegt`,
  'account-made': (who, name, roles) => `${who} hat für ${name} ein Konto${as(roles)} angelegt`,
  'account-invited': (who, name, roles) => `${who} hat ${name}${as(roles)} eingeladen`,
  'invitation-accepted': (who) => `${who} hat die Einladung angenommen und ein Passwort gewählt`,
  'account-changed': (who, name, changes) =>
    `${who} hat das Konto von ${name} geändert: ${changes}`,
  'account-deleted': (who, name) => `${who} hat das Konto von ${name} gelöscht`,
  'password-set': (who, name, how) => {
    if (how === 'own') return `${who} hat das eigene Passwort geändert`
    if (how === 'link')
      return `${who} hat über einen Link aus einer Mail ein neues Passwort gewählt`
    return `${who} hat für ${name} ein neues Passwort gesetzt`
  },
  'second-factor-on': (name) => `${name} hat den zweiten Schritt der Anmeldung eingerichtet`,
  'second-factor-exchanged': (name) =>
    `${name} hat den zweiten Schritt der Anmeldung neu eingerichtet, anstelle des bisherigen`,
  'second-factor-off': (name) => `${name} hat den zweiten Schritt der Anmeldung ausgeschaltet`,
  'second-factor-reset': (who, name) => `${who} hat den zweiten Schritt von ${name} zurückgesetzt`,
  'second-factor-mailed': (name) =>
    `${name} hat per Mail einen Code zum Einrichten des zweiten Schritts bekommen`,
  'second-factor-let': (who, name) =>
    `${who} hat einen Code ausgegeben, mit dem ${name} den zweiten Schritt einrichten kann`,
  'second-factor-passed': (name) => `${name} hat die Anmeldung mit einem Code bestätigt`,
  'second-factor-failed': (name, times) =>
    times === 1
      ? `Jemand, der das Passwort von ${name} eingegeben hatte, gab einen falschen Code an`
      : `${number(times)}-mal innerhalb einer Stunde gab jemand, der das Passwort von ${name} eingegeben hatte, einen falschen Code an`,
  'recovery-code-used': (name, left) =>
    `${name} hat einen Wiederherstellungscode benutzt; ${left === 1 ? 'einer ist' : `${number(left)} sind`} noch da`,
  'recovery-codes-made': (name) => `${name} hat neue Wiederherstellungscodes angelegt`,
  changes: {
    email: 'andere E-Mail-Adresse',
    name: 'anderer Name',
    closed: 'geschlossen',
    opened: 'geöffnet',
  },
  rolesChanged: (from, to) => `Rolle ${to} statt ${from}`,
  noRole: 'keine',

  'role-made': (who, name) => `${who} hat die Rolle ${name} angelegt`,
  'role-changed': (who, name) => `${who} hat Name oder Beschreibung der Rolle ${name} geändert`,
  'role-deleted': (who, name) => `${who} hat die Rolle ${name} gelöscht`,
  'role-rights': (who, name, given, taken) =>
    `${who} hat geändert, was die Rolle ${name} darf: ${plural(given, 'Recht', 'Rechte')} mehr, ${number(taken)} weniger`,

  tokens: {
    api: (name, isFull) => `API-Token „${name}“${full(isFull)}`,
    transfer: (name, isFull) => `Transfer-Token „${name}“${full(isFull)}`,
    admin: (name, isFull) => `Admin-Token „${name}“${full(isFull)}`,
  },
  'token-made': (who, token) => `${who} hat das ${token} angelegt`,
  'token-renewed': (who, token) => `${who} hat das ${token} neu erzeugt`,
  'token-changed': (who, token) => `${who} hat das ${token} geändert`,
  'token-deleted': (who, token) => `${who} hat das ${token} gelöscht`,
  'webhook-made': (who, name, host) =>
    `${who} hat den Webhook „${name}“ angelegt, der ${host} von Änderungen erzählt`,
  'webhook-changed': (who, name, host) =>
    `${who} hat den Webhook „${name}“ geändert, der ${host} von Änderungen erzählt`,
  'webhook-deleted': (who, name, host) =>
    `${who} hat den Webhook „${name}“ gelöscht, der ${host} von Änderungen erzählte`,

  'settings-changed': (who, of, fields) => `${who} hat „${of}“ geändert: ${fields}`,

  'entries-opened': (who, count, kinds) => `${who} hat ${entries(count)} angesehen (${kinds})`,
  'entries-exported': (who, count, kinds) =>
    `${who} hat ${entries(count)} als Datei exportiert (${kinds})`,
  'entries-deleted': (who, count, kinds) => `${who} hat ${entries(count)} gelöscht (${kinds})`,

  'backup-made': (uploads) =>
    `Eine Sicherung wurde gemacht, mit ${plural(uploads, 'hochgeladenen Datei', 'hochgeladenen Dateien')}`,
  restored: (of) =>
    `Eine Sicherung wurde zurückgespielt: Alles, auch dieses Protokoll, war danach wie am ${of}`,
  'letter-sent': (who, subject) => `${who} hat den Rundbrief „${subject}“ verschickt`,
  'calendar-followed': (who, name) =>
    `${who} hat festgelegt, wie der Kalender „${name}“ abonniert ist`,
  'calendar-unfollowed': (who, name) => `${who} hat den Kalender „${name}“ abbestellt`,
  imported: (who, format, name) =>
    `${who} hat ${format === 'calendar' ? 'eine Kalenderdatei' : 'einen WordPress-Export'}${name === null ? '' : ` (${name})`} übernommen`,
  'example-loaded': (who) => `${who} hat alle Inhalte durch das Beispiel ersetzt`,
  'example-removed': (who) => `${who} hat die Beispielinhalte entfernt`,
  'consent-withdrawn': (who) =>
    `${who} hat jemanden herausgenommen, der das Einverständnis zurückgezogen hatte`,
  'sealed-anew':
    'Was Besucherinnen und Besucher geschrieben haben, wurde mit einem neueren Schlüssel neu verschlüsselt',
}
