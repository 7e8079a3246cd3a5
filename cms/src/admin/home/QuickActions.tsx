import { Flex, LinkButton, Menu } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Link, useNavigate } from 'react-router-dom'
import { isType, shortName } from '../../content/types'
import type { Home } from '../../editing/homeContract'
import { atAnnouncements } from '../announcement/place'
import { ClosePlaceButton } from '../closures/ClosePlaceButton'
import { ChangeDateButton } from '../dates/ChangeDateButton'
import { newPath, singlePath } from '../documents'
import { useWords } from '../languages/useWords'
import { roomForMenu } from '../strapi/markup'

/** What people come for most often, as far as they may; what one line has no room for goes together into the next. */
export function QuickActions({ home }: { home: Home }) {
  const words = useWords()
  return (
    <Flex tag="section" aria-label={words('home.actions')} gap={2} wrap="wrap">
      <Makers home={home} />
      <Flex gap={2} wrap="wrap">
        {home.mayChangeDates && (
          <>
            <ChangeDateButton change="cancelled" meeting={null} />
            <ChangeDateButton change="moved" meeting={null} />
          </>
        )}
        {home.mayClose.length > 0 && <ClosePlaceButton venue={null} places={home.mayClose} />}
        {home.announcedIn !== null && (
          <LinkButton
            tag={Link}
            to={singlePath(home.announcedIn) + atAnnouncements}
            variant="secondary"
          >
            {words('home.announce')}
          </LinkButton>
        )}
      </Flex>
    </Flex>
  )
}

/** What begins something new; what takes place is made most often. */
function Makers({ home: { mayMake } }: { home: Home }) {
  const words = useWords()
  const navigate = useNavigate()
  const rank = (uid: string) => Number(!isType('dated', uid))
  const isSeldom = (uid: string) => isType('optional', uid)
  const seldom = mayMake.filter((uid) => isSeldom(uid))
  return (
    <Flex gap={2} wrap="wrap">
      {mayMake
        .filter((uid) => !isSeldom(uid))
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
      {seldom.length > 0 && (
        <Menu.Root>
          <Menu.Trigger variant="secondary" startIcon={<Plus />}>
            {words('home.somethingElse')}
          </Menu.Trigger>
          <Menu.Content maxHeight={roomForMenu}>
            {seldom.map((uid) => (
              <Menu.Item key={uid} onSelect={() => void navigate(newPath(uid))}>
                {words(`new.${shortName(uid)}`)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      )}
    </Flex>
  )
}
