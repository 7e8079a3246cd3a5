import { Button, Typography } from '@strapi/design-system'
import type { CalendarView } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTelling } from '../useTelling'
import { useUnfollowMutation } from './asking'

/** Follows a calendar no more, once somebody has read what becomes of its meetings. */
export function StopFollowing({ calendar: { id, name } }: { calendar: CalendarView }) {
  const texts = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [unfollow, { isLoading }] = useUnfollowMutation()
  return (
    <AskedFirst
      button={
        <Button
          variant="danger-light"
          loading={isLoading}
          aria-label={texts.about(texts.stop, name)}
        >
          {texts.stop}
        </Button>
      }
      title={texts.stopTitle(name)}
      no={texts.leave}
      yes={texts.stop}
      isDanger
      onYes={() => void tell(unfollow({ id, language }), () => texts.stopped)}
    >
      <Typography>{texts.stopEffect}</Typography>
    </AskedFirst>
  )
}
