import {
  Box,
  Field,
  Flex,
  IconButton,
  NumberInput,
  Textarea,
  Typography,
} from '@strapi/design-system'
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons'
import { useRef, useState } from 'react'
import { languageName } from '../../languages'
import type { LetterItem } from '../../letters/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import { Trouble } from '../Trouble'
import { AddItem } from './AddItem'
import { moved } from './moved'
import type { DraftLetter } from './useDraft'

/** What is in the letter below its greeting, in an order that is changed by dragging or by buttons. */
export function Items({ draft }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
  const { entry, change, refusal } = draft
  const { items } = entry
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)

  function move(from: number, to: number) {
    if (to < 0 || to >= items.length || from === to) return
    change({ items: moved(items, from, to) })
    setSaid(texts.movedTo(to + 1, items.length))
  }
  function remove(index: number) {
    change({ items: items.filter((_, other) => other !== index) })
    setSaid(texts.removed)
    list.current?.focus()
  }

  return (
    <Section title={texts.items}>
      <Flex ref={list} tag="ol" tabIndex={-1} direction="column" alignItems="stretch" gap={3}>
        {items.map((item, index) => (
          <Box
            // A part has no name of its own: where it stands is all there is.
            key={index}
            tag="li"
            draggable
            background={dragged === index ? 'primary100' : 'neutral100'}
            padding={3}
            hasRadius
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event: DragEvent | React.DragEvent) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null) move(dragged, index)
              setDragged(null)
            }}
          >
            <Flex alignItems="flex-start" gap={2}>
              <Box flex="1" minWidth={0}>
                <Item
                  draft={draft}
                  item={item}
                  index={index}
                  onChange={(changed) => change({ items: items.with(index, changed) })}
                />
              </Box>
              <IconButton
                variant="ghost"
                label={texts.moveUp(index + 1)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <ArrowUp />
              </IconButton>
              <IconButton
                variant="ghost"
                label={texts.moveDown(index + 1)}
                disabled={index === items.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <ArrowDown />
              </IconButton>
              <IconButton
                variant="ghost"
                label={texts.takeOut(index + 1)}
                onClick={() => remove(index)}
              >
                <Trash />
              </IconButton>
            </Flex>
          </Box>
        ))}
      </Flex>
      <Trouble said={refusal.fields['items']} />
      <AddItem draft={draft} onAdd={(item) => change({ items: [...items, item] })} />
      <Typography variant="pi" role="status">
        {said}
      </Typography>
    </Section>
  )
}

interface ItemProps {
  draft: DraftLetter
  item: LetterItem
  index: number
  onChange: (item: LetterItem) => void
}

function Item({ draft: { letter, refusal }, item, index, onChange }: ItemProps) {
  const texts = useWordsOf('letters')
  const own = useLanguage()
  const refused = (field: string) => refusal.fields[`items.${index}.${field}`]
  if (item.kind === 'dates') {
    const dates = letter.offer?.dates ?? []
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">{texts.dates}</Typography>
        <Field.Root error={refused('weeks')}>
          <Field.Label>{texts.weeks}</Field.Label>
          <NumberInput
            value={item.weeks}
            onValueChange={(weeks) => onChange({ ...item, weeks: weeks ?? 1 })}
          />
          <Field.Error />
        </Field.Root>
        <Typography variant="pi" textColor="neutral600">
          {dates.length === 0 ? texts.noDates : texts.datesNow(dates.length)}
        </Typography>
      </Flex>
    )
  }
  if (item.kind === 'words') {
    const { languages } = letter.choices
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        {languages.map(({ code }) => (
          <Field.Root key={code} error={refused(`texts.${code}`)}>
            <Field.Label>
              {languages.length === 1
                ? texts.ownWords
                : `${texts.ownWords} (${languageName(code, own)})`}
            </Field.Label>
            <Textarea
              lang={code}
              value={item.texts[code] ?? ''}
              onChange={({ target }) =>
                onChange({ ...item, texts: { ...item.texts, [code]: target.value } })
              }
            />
            <Field.Error />
          </Field.Root>
        ))}
      </Flex>
    )
  }
  const document = letter.offer?.documents.find(({ id }) => id === item.id)
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {texts.kinds[item.kind]}
      </Typography>
      <Typography fontWeight="bold">{document?.title ?? texts.notPublic}</Typography>
    </Flex>
  )
}
