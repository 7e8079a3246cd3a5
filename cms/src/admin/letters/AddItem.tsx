import { Box, Button, Flex } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import type { LetterItem } from '../../letters/contract'
import { ChoiceField } from '../ChoiceField'
import { useWordsOf } from '../languages/useWords'
import type { DraftLetter } from './useDraft'

interface Props {
  draft: DraftLetter
  onAdd: (item: LetterItem) => void
}

/** How many weeks of dates a part has that is put in. */
const usualWeeks = 4

/** What can still be put into a letter. */
export function AddItem({ draft: { letter, entry }, onAdd }: Props) {
  const texts = useWordsOf('letters')
  const within = new Set(entry.items.map((item) => ('id' in item ? item.id : item.kind)))
  const documents = (letter.offer?.documents ?? []).filter(({ id }) => !within.has(id))
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        {!within.has('dates') && (
          <Button
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => onAdd({ kind: 'dates', weeks: usualWeeks })}
          >
            {texts.dates}
          </Button>
        )}
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => onAdd({ kind: 'words', texts: {} })}
        >
          {texts.ownWords}
        </Button>
      </Flex>
      {documents.length > 0 && (
        <Box maxWidth="32rem">
          <ChoiceField
            label={texts.addDocument}
            placeholder={texts.choose}
            value={null}
            options={documents.map(({ id, kind, title, isNew }) => [
              id,
              texts.offered(texts.kinds[kind], title, isNew),
            ])}
            onChoose={(chosen) => {
              const document = documents.find(({ id }) => id === chosen)
              if (document) onAdd({ kind: document.kind, id: document.id })
            }}
          />
        </Box>
      )}
    </Flex>
  )
}
