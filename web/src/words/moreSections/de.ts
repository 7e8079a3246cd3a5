import type { MoreSectionsWords } from './en'

export const words: MoreSectionsWords = {
  support: { donate: 'Spenden', join: 'Mitglied werden' },
  at: (host) => `bei ${host}`,
  watchAt: (host) => `Ansehen bei ${host}`,
  opens: (host) => `Das öffnet ${host}, wo man dann erfährt, dass du es ansiehst.`,
  save: 'Video speichern',
  captions: 'Untertitel',
}
