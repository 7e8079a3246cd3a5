import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { MenuName } from '../../editing/contract'
import { useTakeOutOfMenuMutation } from '../asking'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'

interface Props {
  /** Document id. */
  page: string
  menu: MenuName
  onClose: () => void
}

/** Takes a page out of a menu, once somebody has read what that does. */
export function TakeOutDialog({ page, menu, onClose }: Props) {
  const { page: texts } = useWordsOf('menus')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [takeOut, { isLoading }] = useTakeOutOfMenuMutation()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function confirm() {
    const result = await takeOut({ page, menu, language })
    if ('error' in result) {
      setRefusal(messageOf(result.error, texts.failed))
      return
    }
    toggleNotification({ type: 'success', message: texts.isOut[menu] })
    onClose()
  }

  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Content>
        <Dialog.Header>{texts.takeOut[menu]}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography>{texts.takeOutEffect}</Typography>
            <Trouble said={refusal} />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {texts.leave}
          </Button>
          <Button fullWidth loading={isLoading} onClick={() => void confirm()}>
            {texts.confirmOut}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
