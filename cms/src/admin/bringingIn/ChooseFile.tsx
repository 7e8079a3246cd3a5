import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Upload } from '@strapi/icons'
import { useId, useRef, useState, type DragEvent } from 'react'
import type { ImportsOverview } from '../../import/desk/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { messageOf, statusOf } from '../refusal'
import { Section } from '../Section'
import { Trouble } from '../Trouble'
import { useSendFileMutation } from './asking'

interface Props {
  overview: ImportsOverview
  /** @param id of the import that it has become */
  onSent: (id: number) => void
}

/** By name or by kind, as far as a phone tells them; what it really is the cms sees. */
const accepted = {
  calendar: '.ics,text/calendar',
  WordPress: '.xml,text/xml,application/xml',
}

/** Takes a file, by a button or dropped here, and says at once what can't be right with it. */
export function ChooseFile({ overview: { formats, largestMegabytes }, onSent }: Props) {
  const texts = useWordsOf('bringingIn')
  const language = useLanguage()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [send, { isLoading }] = useSendFileMutation()
  const [problem, setProblem] = useState('')
  const [isOver, setIsOver] = useState(false)

  async function take(file: File | undefined) {
    if (!file || isLoading) return
    setProblem('')
    if (file.size > largestMegabytes * 1024 * 1024) {
      setProblem(texts.tooLarge(file.name, largestMegabytes))
      return
    }
    const result = await send({ file, language })
    if (!('error' in result)) onSent(result.data.id)
    else {
      const isTooLarge = statusOf(result.error) === 413
      setProblem(
        isTooLarge
          ? texts.tooLarge(file.name, largestMegabytes)
          : messageOf(result.error, texts.notSent),
      )
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <Section title={texts.choose}>
      <Typography tag="p">
        {formats.length > 1
          ? texts.both
          : formats.includes('calendar')
            ? texts.calendar
            : texts.site}
      </Typography>
      <Box
        padding={{ initial: 4, medium: 7 }}
        background={isOver ? 'primary100' : 'neutral100'}
        borderColor={isOver ? 'primary500' : 'neutral300'}
        borderStyle="dashed"
        borderWidth="1px"
        hasRadius
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" alignItems="center" gap={3}>
          <Button
            size="L"
            startIcon={<Upload />}
            loading={isLoading}
            aria-describedby={id}
            onClick={() => input.current?.click()}
          >
            {texts.chooseFile}
          </Button>
          <Typography id={id} tag="p" variant="pi" textColor="neutral600" textAlign="center">
            {texts.limits(largestMegabytes)}
          </Typography>
          <input
            ref={input}
            type="file"
            hidden
            accept={formats.map((format) => accepted[format]).join(',')}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              // The same file can be chosen again.
              currentTarget.value = ''
              void take(file)
            }}
          />
        </Flex>
      </Box>
      <Trouble said={problem} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.nothingYet}
      </Typography>
      {formats.includes('calendar') && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.following}
        </Typography>
      )}
    </Section>
  )
}
