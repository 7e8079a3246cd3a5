import { useNotification } from '@strapi/strapi/admin'
import { messageOf } from './refusal'

/** Says why the cms did not do what was asked; `fallback` where it gave no reason. */
export function useTellRefused(): (error: unknown, fallback: string) => void {
  const { toggleNotification } = useNotification()
  return (error, fallback) =>
    toggleNotification({ type: 'danger', message: messageOf(error, fallback) })
}
