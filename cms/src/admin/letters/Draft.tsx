import { Button, Flex, Typography } from '@strapi/design-system'
import { Trash } from '@strapi/icons'
import { useNavigate } from 'react-router-dom'
import type { LetterView } from '../../letters/contract'
import { AskedFirst } from '../AskedFirst'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { saidOfAll } from '../refusal'
import { Trouble } from '../Trouble'
import { useTellRefused } from '../useTellRefused'
import { useDeleteLetterMutation } from './asking'
import { Items } from './Items'
import { Leaving } from '../Leaving'
import { Look } from './Look'
import { lettersPath } from './page'
import { Readers } from './Readers'
import { SendButton } from './SendButton'
import { Texts } from './Texts'
import { useDraft } from './useDraft'
import { WishForSite } from './WishForSite'

/** A letter that is being written. */
export function Draft({ letter: first }: { letter: LetterView }) {
  const texts = useWordsOf('letters')
  const draft = useDraft(first)
  const { letter, refusal, isSaved } = draft
  const said = saidOfAll(refusal, Object.keys(refusal.fields))
  return (
    <>
      <Texts draft={draft} />
      <Items draft={draft} />
      <Readers draft={draft} />
      <WishForSite draft={draft} />
      <Look letter={letter} beforeTest={draft.saveNow} />
      <Trouble said={said} />
      <Flex gap={2} wrap="wrap" alignItems="center">
        {letter.maySend && <SendButton draft={draft} />}
        <DeleteButton code={letter.code} onDeleted={draft.letGo} />
        <Typography variant="pi" textColor="neutral600" role="status">
          {isSaved ? texts.saved : texts.saving}
        </Typography>
      </Flex>
      <Leaving {...draft} words={texts} />
      {!letter.maySend && <Typography variant="pi">{texts.mayNotSend}</Typography>}
    </>
  )
}

function DeleteButton({ code, onDeleted }: { code: string; onDeleted: () => void }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const navigate = useNavigate()
  const tellRefused = useTellRefused()
  const [remove, { isLoading }] = useDeleteLetterMutation()

  async function removeIt() {
    const result = await remove({ code, language })
    if ('error' in result) {
      tellRefused(result.error, texts.failed)
      return
    }
    onDeleted()
    navigate(`/${lettersPath}`)
  }

  return (
    <AskedFirst
      button={
        <Button variant="danger-light" startIcon={<Trash />} loading={isLoading}>
          {texts.remove}
        </Button>
      }
      title={texts.remove}
      no={texts.cancel}
      yes={texts.remove}
      isDanger
      onYes={() => void removeIt()}
    >
      {texts.removeHint}
    </AskedFirst>
  )
}
