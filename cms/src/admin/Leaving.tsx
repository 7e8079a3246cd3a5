import { Button, Dialog } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router-dom'

interface Props {
  /** Whether anything was typed that is lost with the page. */
  hasUnsaved: () => boolean
  /** Saves it before anybody is asked. @returns whether that is done; left out: it can't be */
  saveNow?: () => Promise<boolean>
  words: Record<'notSaved' | 'notSavedHint' | 'leave' | 'cancel', string>
}

/** Asks whoever leaves a page where something typed is neither saved nor sent. */
export function Leaving({ hasUnsaved, saveNow = cannot, words }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  const blocker = useBlocker(() => hasUnsaved())

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    void saveNow().then((isDone) => (isDone ? blocker.proceed() : setIsAsked(true)))
  }, [blocker.state])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnsaved])

  function answer(isLeft: boolean) {
    setIsAsked(false)
    if (isLeft) blocker.proceed?.()
    else blocker.reset?.()
  }

  return (
    <Dialog.Root open={isAsked} onOpenChange={(isOpen: boolean) => !isOpen && answer(false)}>
      <Dialog.Content>
        <Dialog.Header>{words.notSaved}</Dialog.Header>
        <Dialog.Body>{words.notSavedHint}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {words.cancel}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={() => answer(true)}>
            {words.leave}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}

const cannot = () => Promise.resolve(false)
