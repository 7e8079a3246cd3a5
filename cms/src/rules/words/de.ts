import type { en } from './en'

export const de: typeof en = {
  moved:
    'Dieses Treffen ist veröffentlicht: Wann und wo es stattfindet, ändert nur, wer veröffentlichen darf. Setz dieses Feld auf den alten Stand zurück oder bitte eine solche Person darum.',
  deleted:
    'Das steht auf der Website: Veröffentlichtes löscht nur, wer veröffentlichen darf. Bitte eine solche Person darum.',
  linkedFromThese:
    'Von anderen Stellen der Website führen Links hierher. Öffne jede davon, nimm den Link heraus und veröffentliche oder speichere. Dann lösch das hier.',
  linkedFromTheseWhilePublic:
    'Von anderen Stellen der Website führen Links hierher. Öffne jede davon, nimm den Link heraus und veröffentliche oder speichere. Dann zieh das hier zurück.',
  chosenInThese:
    'Das steht auf der Website an anderen Stellen. Öffne jede davon, wähle dort etwas anderes und veröffentliche oder speichere. Dann lösch das hier.',
  chosenInTheseWhilePublic:
    'Das steht auf der Website an anderen Stellen. Öffne jede davon, wähle dort etwas anderes und veröffentliche oder speichere. Dann zieh das hier zurück.',
  firstLanguage: (first, others) =>
    `Ohne das Original auf ${first} ist es auch auf ${others.join(', ')} nicht zu sehen. Lösch es in allen Sprachen, oder nur auf ${others.join(', ')}.`,
}
