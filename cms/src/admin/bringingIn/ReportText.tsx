import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import type { ReactNode } from 'react'
import type { ImportFormat, NamedInWords, ReportInWords } from '../../import/desk/contract'
import { editPath } from '../documents'
import { EditLink } from '../EditLink'
import { useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { saveAsFile } from '../saveAsFile'

interface Props {
  report: ReportInWords
  /** Of the file that it is about. */
  name: string
  /** Of which kind it is, while nothing was written yet; null: it was. */
  dryOf: ImportFormat | null
}

/** So many links are shown; lists have the others. */
const mostLinks = 200

/** What became of a file, or would: counted, then what was made, then what needs a look. */
export function ReportText({ report, name, dryOf }: Props) {
  const texts = useWordsOf('bringingIn')
  const { counts, named, notes, written, text } = report
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PlainList gap={1}>
        {counts.map(({ kind, all, outcomes }) => (
          <Typography key={kind}>
            <strong>{kind}</strong>
            {`: ${texts.read(all)}, ${outcomes.map(({ said }) => said).join(', ')}`}
          </Typography>
        ))}
      </PlainList>
      {dryOf !== null && <Typography tag="p">{texts.drafts[dryOf]}</Typography>}
      {dryOf !== null && named.map((one) => <Named key={one.kind + one.outcome} named={one} />)}
      {written.length > 0 && (
        <Folded title={texts.written(written.length)} isOpen>
          <PlainList gap={1}>
            {written.slice(0, mostLinks).map((document) => (
              <EditLink key={document.documentId} to={editPath(document)}>
                {document.subject}
              </EditLink>
            ))}
          </PlainList>
        </Folded>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
      <div>
        <Button
          variant="tertiary"
          startIcon={<Download />}
          onClick={() => saveAsFile(`${name}.${texts.reportName}.txt`, text, 'text/plain')}
        >
          {texts.save}
        </Button>
      </div>
    </Flex>
  )
}

/** What is new, what changes and what stays, by name; open where something is to come of it. */
function Named({ named: { kind, outcome, count, subjects } }: { named: NamedInWords }) {
  const texts = useWordsOf('bringingIn')
  const more = count - subjects.length
  return (
    <Folded
      title={texts.named[outcome](kind, count)}
      isOpen={outcome === 'made' || outcome === 'updated'}
    >
      <PlainList gap={1}>
        {[...subjects, ...(more > 0 ? [texts.more(more)] : [])].map((subject, index) => (
          <Typography key={index} style={{ overflowWrap: 'anywhere' }}>
            {subject}
          </Typography>
        ))}
      </PlainList>
    </Folded>
  )
}

function Notes({ notes }: Pick<ReportInWords, 'notes'>) {
  const texts = useWordsOf('bringingIn')
  return (
    <Folded title={texts.lost(notes.length)} isOpen={notes.length <= 5}>
      <PlainList>
        {notes.map(({ subject, texts: said }) => (
          <Box key={subject} style={{ overflowWrap: 'anywhere' }}>
            <Typography tag="p" fontWeight="bold">
              {subject}
            </Typography>
            <PlainList gap={2}>
              {said.map((one, index) => (
                <Typography key={index} textColor="neutral700">
                  {one}
                </Typography>
              ))}
            </PlainList>
          </Box>
        ))}
      </PlainList>
    </Folded>
  )
}

interface FoldedProps {
  title: string
  isOpen: boolean
  children: ReactNode
}

function Folded({ title, isOpen, children }: FoldedProps) {
  return (
    <details open={isOpen}>
      <Box tag="summary" cursor="pointer" paddingBottom={2}>
        <Typography fontWeight="bold">{title}</Typography>
      </Box>
      {children}
    </details>
  )
}
