/** What is said where somebody sees in which browsers they are logged in. */
export const en = {
  title: 'Log-ins and second step',
  subtitle: 'If you don’t know one of these, log out there and choose another password.',
  list: 'Browsers',
  kind: (browser: string | null, system: string | null) =>
    [browser ?? 'A browser', ...(system === null ? [] : [`on ${system}`])].join(' '),
  thisOne: (kind: string) => `${kind} (this browser)`,
  began: (when: string) => `Logged in: ${when}`,
  renewed: (when: string) => `Last used: ${when}`,
  end: 'Log out',
  endThere: (kind: string) => `Log out: ${kind}`,
  endOthers: 'Log out everywhere else',
  nowhereElse: 'You are logged in nowhere else.',
  ended: 'Logged out there.',
}
