import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useComingDatesQuery } from '../asking'
import { useLanguage, useWords } from '../languages/useWords'
import { ChangeDates } from '../panel/ChangeDates'
import { Dates } from '../panel/Dates'
import { useSavedDocument } from '../strapi/fields'

/** Stands at the top of a meeting's form on a phone, where the panel with all dates is far away. */
export function NextDate() {
  const saved = useSavedDocument()
  const documentId = saved?.['documentId']
  const onlyIn = saved?.['onlyIn']
  if (typeof documentId !== 'string') return null
  return <OfMeeting meeting={documentId} onlyIn={typeof onlyIn === 'string' ? onlyIn : null} />
}

function OfMeeting({ meeting, onlyIn }: { meeting: string; onlyIn: string | null }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useComingDatesQuery({ meeting, language: useLanguage() })
  const dates = data?.dates ?? []
  const next = dates.find(({ state }) => state !== 'cancelled' && state !== 'postponed')
  if (dates.length === 0) return null
  return (
    <Flex gap={2} wrap="wrap" justifyContent="space-between">
      {dates.length > 1 && <Typography width="100%">{words('next.holdsForAll')}</Typography>}
      <Typography fontWeight="bold">
        {next ? words('next.is', { date: next.words }) : words('next.none')}
      </Typography>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Trigger>
          <Button type="button" variant="tertiary">
            {words('next.all')}
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header closeLabel={words('dates.close')}>
            <Modal.Title>{words('next.all')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <ChangeDates meeting={meeting} />
              <Dates meeting={meeting} dates={dates} onlyIn={onlyIn} />
            </Flex>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  )
}
