import { useForm } from '@strapi/strapi/admin'

/** How often the form that is open has kept something typed over what was read (see `typedMeanwhile.ts`). */
export function useKeptOver(): number {
  return useForm('useKeptOver', (form: object) =>
    'keptOver' in form && typeof form.keptOver === 'number' ? form.keptOver : 0,
  )
}
