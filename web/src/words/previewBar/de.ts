import type { PreviewWords } from './en'

export const words: PreviewWords = {
  title: 'Vorschau',
  draft: 'Entwurf – nicht veröffentlicht',
  published: 'Veröffentlicht – so steht es auf der Website',
  look: 'Farben und Logo zur Probe – nicht gespeichert',
  version: (date, time, zone) => `Fassung vom ${date}, ${time} (${zone}) – aus dem Verlauf`,
}
