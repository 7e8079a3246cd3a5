import { Typography } from '@strapi/design-system'
import type { ReportedDate } from '../../editing/contract'
import { PlainList } from '../PlainList'
import { useWords } from '../languages/useWords'
import { Part } from './Part'

export function Dates({ dates }: { dates: ReportedDate[] }) {
  const words = useWords()
  return (
    <Part title={words('panel.dates')}>
      <PlainList>
        {dates.map((date) => (
          <Typography key={date.originalDate}>
            {[
              date.words,
              date.state === 'scheduled' ? null : words(`state.${date.state}`),
              date.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        ))}
      </PlainList>
    </Part>
  )
}
