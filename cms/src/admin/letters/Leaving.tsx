import { Button, Dialog } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router-dom'
import { useWordsOf } from '../languages/useWords'
import type { DraftLetter } from './useDraft'

/** Saves what was typed last before somebody leaves a letter, and asks them where that can't be done. */
export function Leaving({ draft: { hasUnsaved, saveNow } }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
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
        <Dialog.Header>{texts.notSaved}</Dialog.Header>
        <Dialog.Body>{texts.notSavedHint}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {texts.cancel}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={() => answer(true)}>
            {texts.leave}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
