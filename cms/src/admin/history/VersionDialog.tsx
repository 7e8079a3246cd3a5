import { Box, Flex, LinkButton, Loader, Modal, Typography } from '@strapi/design-system'
import { ExternalLink } from '@strapi/icons'
import type { DescribedField, Difference, VersionView } from '../../history/contract'
import { useVersionQuery } from './asking'
import { BringBack } from './BringBack'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { useDone } from './useDone'

interface Props {
  id: number
  uid: string
  documentId: string
  onDone: () => void
}

/** One version in readable words, and the way back to it. */
export function VersionDialog({ id, uid, documentId, onDone }: Props) {
  const texts = useWordsOf('history')
  const { data, isError } = useVersionQuery({ id, language: useLanguage() })
  return (
    <Modal.Content>
      <Modal.Header closeLabel={texts.close}>
        <Modal.Title>{data ? <Heading version={data} /> : texts.title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {isError && <Typography role="alert">{texts.failed}</Typography>}
        {!data && !isError && <Loader small>{texts.loading}</Loader>}
        {data && <Version version={data} />}
      </Modal.Body>
      <Modal.Footer>
        {data && (
          <BringBack
            id={id}
            uid={uid}
            documentId={documentId}
            isLive={data.isLive}
            mayPublish={data.mayPublish}
            onDone={onDone}
          />
        )}
      </Modal.Footer>
    </Modal.Content>
  )
}

function Heading({ version }: { version: VersionView }) {
  const doneBy = useDone()
  const when = useWhen()
  return <>{`${doneBy(version.action, version.author)}, ${when(version.keptAt)}`}</>
}

function Version({ version }: { version: VersionView }) {
  const texts = useWordsOf('history')
  const { differences, content, siteLink } = version
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {siteLink !== null && (
        <Box>
          <LinkButton href={siteLink} isExternal variant="secondary" endIcon={<ExternalLink />}>
            {texts.onSite}
          </LinkButton>
        </Box>
      )}
      <Typography tag="h3" variant="delta">
        {texts.changes}
      </Typography>
      {!differences && <Typography>{texts.first}</Typography>}
      {differences?.length === 0 && <Typography>{texts.same}</Typography>}
      {differences?.map((difference, index) => (
        <Changed key={index} difference={difference} />
      ))}
      <Typography tag="h3" variant="delta">
        {texts.content}
      </Typography>
      {content.map((described, index) => (
        <Described key={index} described={described} />
      ))}
    </Flex>
  )
}

function Changed({ difference }: { difference: Difference }) {
  const { field, summary, passages } = difference
  return (
    <Box>
      <Typography tag="h4" fontWeight="bold">
        {field}
      </Typography>
      <Typography tag="p">{summary}</Typography>
      {passages.map(({ before, removed, added, after }, index) => (
        <Typography key={index} tag="p" textColor="neutral700">
          {before} {removed !== '' && <del>{removed}</del>} {added !== '' && <ins>{added}</ins>}{' '}
          {after}
        </Typography>
      ))}
    </Box>
  )
}

function Described({ described }: { described: DescribedField }) {
  return (
    <Box>
      <Typography tag="h4" fontWeight="bold">
        {described.field}
      </Typography>
      {described.lines.map((line, index) => (
        <Typography key={index} tag="p">
          {line}
        </Typography>
      ))}
    </Box>
  )
}
