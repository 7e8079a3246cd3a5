import type { en } from './en'

export const de: typeof en = {
  title: 'Link zum Entwurf',
  hint: 'Wer den Link hat, sieht den Entwurf auf der Website, so wie er gespeichert ist. Er gilt einen Tag.',
  copy: 'Link zum Entwurf kopieren',
  copied: 'Der Link ist kopiert. Er gilt einen Tag.',
  copyByHand: 'Kopier diesen Link. Er gilt einen Tag.',
  failed: 'Der Link ließ sich nicht erstellen. Prüf deine Verbindung und versuch es noch einmal.',
  link: 'Der Link',
  takeBack: 'Alle Links ungültig machen',
  takenBack:
    'Alle bisherigen Links zu diesem Entwurf und seinen Fassungen sind ungültig, in allen Sprachen.',
  notTakenBack:
    'Die Links ließen sich nicht ungültig machen. Prüf deine Verbindung und versuch es noch einmal.',
}
