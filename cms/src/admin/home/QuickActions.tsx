import { Flex, LinkButton } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Link } from 'react-router-dom'
import { isType, shortName } from '../../content/types'
import type { Home } from '../../editing/homeContract'
import { ClosePlaceButton } from '../closures/ClosePlaceButton'
import { ChangeDateButton } from '../dates/ChangeDateButton'
import { newPath, singlePath } from '../documents'
import { useWords } from '../languages/useWords'

/** What people come for most often, as far as they may; what takes place is made most often. */
export function QuickActions({ home }: { home: Home }) {
  const words = useWords()
  const rank = (uid: string) => Number(!isType('dated', uid))
  return (
    <Flex tag="section" aria-label={words('home.actions')} gap={2} wrap="wrap">
      {home.mayMake
        .toSorted((a, b) => rank(a) - rank(b))
        .map((uid) => (
          <LinkButton
            key={uid}
            tag={Link}
            to={newPath(uid)}
            startIcon={<Plus />}
            variant={isType('dated', uid) ? 'default' : 'secondary'}
          >
            {words(`new.${shortName(uid)}`)}
          </LinkButton>
        ))}
      {home.mayChangeDates && (
        <>
          <ChangeDateButton change="cancelled" meeting={null} />
          <ChangeDateButton change="moved" meeting={null} />
        </>
      )}
      {home.mayClose.length > 0 && <ClosePlaceButton venue={null} places={home.mayClose} />}
      {home.announcedIn !== null && (
        <LinkButton tag={Link} to={singlePath(home.announcedIn)} variant="secondary">
          {words('home.announce')}
        </LinkButton>
      )}
    </Flex>
  )
}
