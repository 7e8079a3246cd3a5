import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowLeft, Pencil, Plus, Trash } from '@strapi/icons'
import { useState } from 'react'
import type { SavedAnswer, SavedText } from '../../involve/savedAnswers'
import { PlainList } from '../PlainList'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTellRefused } from '../useTellRefused'
import { useRemoveSavedMutation, useSavedAnswersQuery } from './asking'
import { SavedTextForm, type Written } from './SavedTextForm'

interface Props {
  /** What is written at first; null: the list is shown. */
  first: Written | null
  onBack: () => void
}

/** Texts that are used often: whoever may answer makes, changes and removes them, for all who may. */
export function SavedAnswers({ first, onBack }: Props) {
  const { answer, failed, loading } = useWordsOf('involve')
  const { saved: texts } = answer
  const [written, setWritten] = useState(first)
  const { data, isError } = useSavedAnswersQuery(useLanguage())

  if (written) {
    // Whoever came to save an answer goes back to it.
    const close = () => (first ? onBack() : setWritten(null))
    return <SavedTextForm written={written} onDone={close} onCancel={close} />
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral700">
        {texts.hint}
      </Typography>
      {isError && <Typography role="alert">{failed}</Typography>}
      {!data && !isError && <Typography role="status">{loading}</Typography>}
      {data?.answers.length === 0 && <Typography>{texts.none}</Typography>}
      {data && data.answers.length > 0 && (
        <PlainList>
          {data.answers.map((one) => (
            <Item key={one.id} answer={one} onChange={(text) => setWritten({ id: one.id, text })} />
          ))}
        </PlainList>
      )}
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" startIcon={<ArrowLeft />} autoFocus onClick={onBack}>
          {texts.back}
        </Button>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => setWritten({ id: null, text: { name: '', subject: '', text: '' } })}
        >
          {texts.add}
        </Button>
      </Flex>
    </Flex>
  )
}

interface ItemProps {
  answer: SavedAnswer
  onChange: (saved: SavedText) => void
}

function Item({ answer: { id, saved }, onChange }: ItemProps) {
  const { answer, unreadable } = useWordsOf('involve')
  const { saved: texts } = answer
  const name = saved?.name ?? unreadable
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      background="neutral0"
      padding={3}
      hasRadius
    >
      <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      {saved && (
        <Typography variant="pi" textColor="neutral700" ellipsis>
          {saved.text}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {saved && (
          <Button
            variant="tertiary"
            startIcon={<Pencil />}
            aria-label={texts.changeOne(name)}
            onClick={() => onChange(saved)}
          >
            {texts.change}
          </Button>
        )}
        <Removal id={id} name={name} />
      </Flex>
    </Flex>
  )
}

/** Two clicks: others lose it, too. */
function Removal({ id, name }: { id: number; name: string }) {
  const { answer, bulk } = useWordsOf('involve')
  const { saved: texts } = answer
  const language = useLanguage()
  const tellRefused = useTellRefused()
  const [remove, { isLoading }] = useRemoveSavedMutation()
  const [isAsking, setIsAsking] = useState(false)

  async function removeIt() {
    const result = await remove({ id, language })
    if (!('error' in result)) return
    tellRefused(result.error, bulk.failed)
  }

  if (!isAsking) {
    return (
      <Button
        variant="danger-light"
        startIcon={<Trash />}
        aria-label={texts.removeOne(name)}
        onClick={() => setIsAsking(true)}
      >
        {texts.remove}
      </Button>
    )
  }
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      width="100%"
      role="group"
      aria-label={texts.ask(name)}
    >
      <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {texts.ask(name)}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" autoFocus onClick={() => setIsAsking(false)}>
          {texts.no}
        </Button>
        <Button variant="danger" loading={isLoading} onClick={() => void removeIt()}>
          {texts.yes}
        </Button>
      </Flex>
    </Flex>
  )
}
