import { Flex, LinkButton } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Link } from 'react-router-dom'
import type { Home } from '../../editing/homeContract'
import { ChangeDateButton } from '../dates/ChangeDateButton'
import { newMeetingPath } from '../documents'
import { useWords } from '../languages/useWords'

/** What people come for most often, as far as they may. */
export function QuickActions({ home }: { home: Home }) {
  const words = useWords()
  return (
    <Flex tag="section" aria-label={words('home.actions')} gap={2} wrap="wrap">
      {home.mayMakeMeetings && (
        <LinkButton tag={Link} to={newMeetingPath()} startIcon={<Plus />}>
          {words('new.meeting')}
        </LinkButton>
      )}
      {home.mayChangeDates && (
        <>
          <ChangeDateButton change="cancelled" meeting={null} />
          <ChangeDateButton change="moved" meeting={null} />
        </>
      )}
    </Flex>
  )
}
