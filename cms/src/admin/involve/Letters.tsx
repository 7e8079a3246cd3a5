import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTelling } from '../useTelling'
import { useMarkReturnedMutation } from './asking'
import { whoOf } from './told'

interface Props {
  entry: EntryView
  mayMark: boolean
  /** So many came back that they are in no list of those who get letters any more. */
  onEnded: () => void
}

/** Which letters somebody gets, and the way to say that one came back. */
export function Letters({ entry, mayMark, onEnded }: Props) {
  const texts = useWordsOf('involve')
  const language = useLanguage()
  const headingId = useId()
  const tell = useTelling(texts.letters.failed)
  const [mark, { isLoading }] = useMarkReturnedMutation()
  const { letters, kind, state } = entry
  if (letters === null) return null
  const { returned, most, groups } = letters
  const isEnded = returned >= most
  const takesMarks = mayMark && kind === 'sign-up' && state === 'confirmed'

  async function save(isReturned: boolean) {
    const who = whoOf(entry, texts)
    const done = isReturned
      ? texts.letters.marked(who, returned + 1, most)
      : texts.letters.goesOn(who)
    const isDone = await tell(mark({ id: entry.id, returned: isReturned, language }), () => done)
    if (isDone && isReturned && returned + 1 >= most) onEnded()
  }

  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography id={headingId} tag="h3" variant="delta">
          {texts.letters.title}
        </Typography>
        <Typography tag="p">
          {letters.reads
            ? texts.letters.reads[letters.every]
            : isEnded
              ? texts.letters.ended(most)
              : texts.letters.later}
        </Typography>
        {groups.length > 0 && (
          <Typography tag="p">{texts.letters.of(groups.join(', '))}</Typography>
        )}
        {returned > 0 && !isEnded && (
          <Typography tag="p">{texts.letters.returned(returned, most)}</Typography>
        )}
        {takesMarks && (
          <Flex gap={2} wrap="wrap">
            {!isEnded && (
              <Button variant="secondary" loading={isLoading} onClick={() => void save(true)}>
                {texts.letters.button}
              </Button>
            )}
            {returned > 0 && (
              <Button variant="tertiary" loading={isLoading} onClick={() => void save(false)}>
                {texts.letters.takesMail}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  )
}
