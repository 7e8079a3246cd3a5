/** What the page of the security log says. */
export const en = {
  subtitle:
    'Who logged in, and who changed accounts, settings and entries. Nobody can change or delete it; after 400 days it goes by itself.',
  loading: 'Loading',
  failed: 'This could not be loaded. Check your connection.',
  refused: 'Only administrators read the security log.',
  filters: {
    title: 'What is shown',
    about: 'About',
    subjects: {
      all: 'Everything',
      grave: 'Serious things',
      logIns: 'Log-ins',
      accounts: 'Accounts, roles and tokens',
      entries: 'Entries of visitors',
      machine: 'Settings, backups and commands',
    },
    person: 'Person',
    everybody: 'Everybody',
  },
  none: 'There is nothing here.',
  grave: 'Serious',
  older: 'Show older',
  newest: 'Back to the newest',
}
