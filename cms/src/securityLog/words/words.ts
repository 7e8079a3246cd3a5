/** What there is to say of each line of the security log; `who` did it. */
export interface SecurityLogWords {
  actors: {
    token: (name: string) => string
    command: string
    nobody: string
  }
  /** As "Firefox on Android". */
  browserOn: (browser: string, system: string) => string

  'log-in': (who: string) => string
  'log-in-failed': (name: string, times: number) => string
  'log-in-unknown': (times: number) => string
  'log-out': (who: string) => string

  'first-account': (who: string) => string
  'account-made': (who: string, name: string, roles: string) => string
  'account-invited': (who: string, name: string, roles: string) => string
  'invitation-accepted': (who: string) => string
  'account-changed': (who: string, name: string, changes: string) => string
  'account-deleted': (who: string, name: string) => string
  'password-set': (who: string, name: string, how: 'own' | 'link' | 'other') => string
  'second-factor-on': (name: string) => string
  'second-factor-exchanged': (name: string) => string
  'second-factor-off': (name: string) => string
  'second-factor-reset': (who: string, name: string) => string
  'second-factor-mailed': (name: string) => string
  'second-factor-let': (who: string, name: string) => string
  'second-factor-passed': (name: string) => string
  'second-factor-failed': (name: string, times: number) => string
  /** @param left of the recovery codes */
  'recovery-code-used': (name: string, left: number) => string
  'recovery-codes-made': (name: string) => string
  changes: Record<'email' | 'name' | 'closed' | 'opened', string>
  rolesChanged: (from: string, to: string) => string
  noRole: string

  'role-made': (who: string, name: string) => string
  'role-changed': (who: string, name: string) => string
  'role-deleted': (who: string, name: string) => string
  'role-rights': (who: string, name: string, given: number, taken: number) => string

  /** What a token is called within a sentence. */
  tokens: Record<'api' | 'transfer' | 'admin', (name: string, isFull: boolean) => string>
  'token-made': (who: string, token: string) => string
  'token-renewed': (who: string, token: string) => string
  'token-changed': (who: string, token: string) => string
  'token-deleted': (who: string, token: string) => string
  'webhook-made': (who: string, name: string, host: string) => string
  'webhook-changed': (who: string, name: string, host: string) => string
  'webhook-deleted': (who: string, name: string, host: string) => string

  /** @param of the form that was changed */
  'settings-changed': (who: string, of: string, fields: string) => string

  /** @param kinds with how many of each */
  'entries-opened': (who: string, count: number, kinds: string) => string
  'entries-exported': (who: string, count: number, kinds: string) => string
  'entries-deleted': (who: string, count: number, kinds: string) => string

  'backup-made': (uploads: number) => string
  /** @param of when the backup was made */
  restored: (of: string) => string
  'calendar-followed': (who: string, name: string) => string
  'letter-sent': (who: string, subject: string) => string
  'calendar-unfollowed': (who: string, name: string) => string
  /** @param name of the file; null: nobody noted it */
  imported: (who: string, format: 'calendar' | 'WordPress', name: string | null) => string
  'example-loaded': (who: string) => string
  'example-removed': (who: string) => string
  'consent-withdrawn': (who: string) => string
  'sealed-anew': string
}
