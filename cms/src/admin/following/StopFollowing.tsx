import { Button, Dialog, Typography } from '@strapi/design-system'
import type { CalendarView } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useUnfollowMutation } from './asking'
import { useTelling } from './useTelling'

/** Follows a calendar no more, once somebody has read what becomes of its meetings. */
export function StopFollowing({ calendar: { id, name } }: { calendar: CalendarView }) {
  const texts = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling()
  const [unfollow, { isLoading }] = useUnfollowMutation()
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="danger-light"
          loading={isLoading}
          aria-label={texts.about(texts.stop, name)}
        >
          {texts.stop}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{texts.stopTitle(name)}</Dialog.Header>
        <Dialog.Body>
          <Typography>{texts.stopEffect}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {texts.leave}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button
              variant="danger"
              fullWidth
              onClick={() => void tell(unfollow({ id, language }), texts.stopped)}
            >
              {texts.stop}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
