import { Flex } from '@strapi/design-system'
import { useComingDatesQuery } from '../asking'
import { ChangeDateButton } from '../dates/ChangeDateButton'
import { useLanguage } from '../languages/useWords'

/** For a published meeting with dates ahead, and people who may change them. */
export function ChangeDates({ meeting }: { meeting: string }) {
  const { data } = useComingDatesQuery({ meeting, language: useLanguage() })
  if (!data?.mayChangeDates || data.dates.length === 0) return null
  return (
    <Flex gap={2} wrap="wrap">
      <ChangeDateButton change="cancelled" meeting={meeting} />
      <ChangeDateButton change="moved" meeting={meeting} />
    </Flex>
  )
}
