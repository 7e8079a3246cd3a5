import { Box, Flex, Modal, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { EntryRights, EntryView } from '../../involve/entriesPage/contract'
import { meetingPath } from '../documents'
import { EditLink } from '../EditLink'
import { MarkButton } from './BulkBar'
import { Deletion } from './Deletion'
import { LetIn } from './LetIn'
import { Letters } from './Letters'
import { Replies } from './Replies'
import { ReplyForm, type TypedReply } from './ReplyForm'
import { Waiting } from './Waiting'
import { useLanguage, useWordsOf } from '../languages/useWords'
import type { Typed } from '../typed'
import { useWhen } from '../useWhen'
import { aboutOf, whoOf } from './told'
import { languageName } from '../../languages'

interface Props {
  entry: EntryView
  rights: EntryRights
  reply: Typed<TypedReply>
  /** It was answered, marked or deleted. */
  onDone: () => void
  onClose: () => void
}

/** All that is held of one entry, and what can be done with it. */
export function EntryDialog({ entry, rights, reply, onDone, onClose }: Props) {
  const texts = useWordsOf('involve')
  const title = texts.entry.title(texts.kinds[entry.kind], whoOf(entry, texts))
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={texts.close}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Facts entry={entry} />
            <Replies replies={entry.replies} />
            <Waiting entry={entry} />
            <LetIn entry={entry} mayLetIn={rights.mayAnswer} onDone={onDone} />
            <Letters entry={entry} mayMark={rights.mayAnswer} onEnded={onDone} />
            {rights.mayAnswer && <ReplyForm entry={entry} typed={reply} onSent={onDone} />}
            <Consent entry={entry} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex justifyContent="space-between" gap={2} wrap="wrap" width="100%">
            {rights.mayAnswer && <Mark entry={entry} reply={reply} onDone={onDone} />}
            {rights.mayDelete && <Deletion ids={[entry.id]} onDone={onDone} />}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Not beside an answer that was typed: whoever pressed it there might take that for sent. */
function Mark({ entry, reply, onDone }: Pick<Props, 'entry' | 'reply' | 'onDone'>) {
  const { answer } = useWordsOf('involve')
  if (reply.fields.text.trim() === '') return <MarkButton entries={[entry]} onDone={onDone} />
  return (
    <Typography flex="1" variant="pi" textColor="neutral600">
      {answer.unsent(answer.send)}
    </Typography>
  )
}

/** Short facts side by side where there is room. */
const columns = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
}

/** What somebody wants to know before answering, so that the answer is not far below it. */
function Facts({ entry }: { entry: EntryView }) {
  const texts = useWordsOf('involve')
  const reader = useLanguage()
  const when = useWhen()
  const { entry: labels } = texts
  const { opened, meeting, group, person, interests, handledAt, handledBy } = entry
  return (
    <dl style={columns}>
      {opened ? (
        <>
          <Fact label={labels.message} text={opened.message} isLong />
          <Fact label={labels.accessNeeds} text={opened.accessNeeds} isLong />
          <Fact label={labels.name} text={opened.name} />
          <Fact label={labels.email} text={opened.email} />
        </>
      ) : (
        <Fact label={labels.email} text={texts.unreadable} />
      )}
      {meeting && (
        <Fact label={labels.about}>
          <EditLink to={meetingPath(meeting.documentId)}>{aboutOf(entry, texts)}</EditLink>
        </Fact>
      )}
      {(group ?? person) && <Fact label={labels.about} text={aboutOf(entry, texts)} />}
      <Fact label={labels.interests} text={interests.join(', ')} />
      <Fact label={labels.language} text={languageName(entry.language, reader)} />
      <Fact label={labels.sent} text={when(entry.sentAt)} />
      {handledAt !== null && (
        <Fact
          label={labels.handled}
          text={handledBy === null ? when(handledAt) : labels.handledBy(when(handledAt), handledBy)}
        />
      )}
    </dl>
  )
}

/** What shows that the branch may have this, and write to them. */
function Consent({ entry: { confirmedAt, consentText, letters } }: { entry: EntryView }) {
  const { entry: labels } = useWordsOf('involve')
  const when = useWhen()
  return (
    <dl style={columns}>
      <Fact
        label={labels.confirmed}
        text={confirmedAt === null ? labels.notConfirmed : when(confirmedAt)}
      />
      <Fact label={labels.consent} text={consentText} isLong />
      {letters?.consentText !== consentText && (
        <Fact label={labels.lettersConsent} text={letters?.consentText} isLong />
      )}
    </dl>
  )
}

interface FactProps {
  label: string
  /** Null or '': there is none. */
  text?: string | null
  /** Whether its lines are its writer's. */
  isLong?: boolean
  children?: ReactNode
}

function Fact({ label, text = null, isLong = false, children }: FactProps) {
  if (!text && !children) return null
  return (
    <Box style={isLong ? { gridColumn: '1 / -1' } : undefined}>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography
        tag="dd"
        style={{ overflowWrap: 'anywhere', ...(isLong && { whiteSpace: 'pre-line' }) }}
      >
        {children ?? text}
      </Typography>
    </Box>
  )
}
