import { deskPage } from '../strapi/addresses'

/** Whether a list is open, and not the form of what is deleted. */
export function isOverList(): boolean {
  return deskPage(location.pathname) === 'list'
}
