import type { en } from './en'

export const de: typeof en = {
  moved:
    'Dieses Treffen ist veröffentlicht: Wann und wo es stattfindet, ändert nur, wer veröffentlichen darf. Setz dieses Feld auf den alten Stand zurück oder bitte eine solche Person darum.',
  deleted:
    'Das steht auf der Website: Veröffentlichtes löscht nur, wer veröffentlichen darf. Bitte eine solche Person darum.',
}
