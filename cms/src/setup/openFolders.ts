import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'

/** Once, at boot: the operator may have reasons, so that nothing stops for it. */
export function tellWhatIsOpen(strapi: Core.Strapi): void {
  const { openToOthers }: Settings = strapi.config.get('settings')
  const [first] = openToOthers
  if (first === undefined) return
  const more = openToOthers.length > 1 ? ` and ${openToOthers.length - 1} more in DATA_DIR` : ''
  strapi.log.warn(
    `Others on this machine can get at ${first}${more}, and this user can't change that: make it the property of the user who runs the cms (chown), on a disk that knows owners`,
  )
}
