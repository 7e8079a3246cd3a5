import { useEffect } from 'react'
import { meantAddress } from '../../checks/meantAddress'
import { useWordsOf } from '../languages/useWords'
import { aroundTypedLinks } from '../strapi/linkField'

/** Shows nothing: it reads the addresses of links that are typed into texts while a form is open. */
export function LinkPanel(): null {
  const { unreadable } = useWordsOf('links')
  useEffect(
    () =>
      aroundTypedLinks((typed) => {
        const address = meantAddress(typed)
        return { address, refusal: leadsSomewhere(address) ? null : unreadable }
      }),
    [unreadable],
  )
  return null
}

/** As the site opens links: what has no such beginning is taken for words. */
function leadsSomewhere(address: string): boolean {
  if (address.startsWith('/')) return true
  return /^(https?|mailto|tel):./i.test(address) && URL.canParse(address)
}
