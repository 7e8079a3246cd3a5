import type { StudyWords } from './en'

export const words: StudyWords = {
  discussed: 'Cuándo lo conversamos',
  readings: 'Para leer',
  questions: 'Para conversar',
  units: 'Unidades',
  unit: (part) => `Unidad ${part}`,
  previous: 'Unidad anterior',
  next: 'Unidad siguiente',
}
