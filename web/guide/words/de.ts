import type { GuideWords } from './en'

export const words: GuideWords = {
  head: [
    'Aufgabe',
    'Editor, Handy',
    'Editor, Computer',
    'Contributor, Handy',
    'Contributor, Computer',
  ],
  signIn: 'Anmelden',
  tasks: {
    'change a page': 'Den Text einer Seite ändern',
    'add a meeting': 'Ein Treffen anlegen',
    'cancel a date': 'Das Treffen von morgen absagen',
    'add a position': 'Einen Standpunkt anlegen',
    translate: 'Eine Seite übersetzen',
    preview: 'Eine Seite ändern und ansehen',
    undo: 'Eine frühere Fassung wiederherstellen',
    schedule: 'Eine Seite ändern, für später',
  },
}
