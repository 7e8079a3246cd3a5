import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system'
import type { PrivacyLogRow } from '../../involve/entriesPage/contract'
import { PlainList } from '../PlainList'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { usePrivacyLogQuery } from './asking'
import { useWhen } from '../useWhen'

/** Shows administrators what left the cms and what was deleted: how many, when and by whom. */
export function LogButton() {
  const { close, log } = useWordsOf('involve')
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary">{log.button}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={close}>
          <Modal.Title>{log.button}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Log />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Log() {
  const texts = useWordsOf('involve')
  const { data, isError } = usePrivacyLogQuery(useLanguage(), { refetchOnMountOrArgChange: true })
  if (isError) return <Typography role="alert">{texts.failed}</Typography>
  if (!data) return <Loader small>{texts.loading}</Loader>
  if (data.rows.length === 0) return <Typography>{texts.log.none}</Typography>
  return (
    <PlainList>
      {data.rows.map((row) => (
        <LogItem key={row.id} row={row} />
      ))}
    </PlainList>
  )
}

function LogItem({ row: { at, what, kind, count, who, ofOneAddress } }: { row: PrivacyLogRow }) {
  const { kinds, log, total } = useWordsOf('involve')
  const when = useWhen()
  const deed = log.deeds[what]
  const about = [
    kind === null ? log.allKinds : kinds[kind],
    ofOneAddress ? log.ofOneAddress : '',
    when(at),
  ]
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="bold">
        {`${total(count)}, ${who === null ? deed : log.by(deed, who)}`}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {about.filter((part) => part !== '').join(' · ')}
      </Typography>
    </Flex>
  )
}
