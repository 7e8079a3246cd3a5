import { Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { WaitingMeeting } from '../../following/contract'
import { meetingPath } from '../documents'
import { EditLink } from '../EditLink'

/** A meeting that came from a calendar, with its first date, leading to its form. */
export function MeetingLink({ meeting, title, firstDate }: WaitingMeeting) {
  const intl = useIntl()
  // A local date belongs to no zone.
  const date = intl.formatDate(`${firstDate}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <Flex alignItems="baseline" gap={2} wrap="wrap">
      <EditLink to={meetingPath(meeting)}>{title}</EditLink>
      <Typography variant="pi" textColor="neutral600">
        {date}
      </Typography>
    </Flex>
  )
}
