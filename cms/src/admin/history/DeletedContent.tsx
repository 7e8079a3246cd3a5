import { Button, Loader, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { Layouts, Page, useNotification } from '@strapi/strapi/admin'
import type { DeletedDocument } from '../../history/contract'
import { messageOf, useDeletedQuery, useRestoreDeletedMutation } from './asking'
import { useLanguage } from '../words/useWords'
import { useDone, useTexts, useWhen } from './texts'
import { useToldDropped } from './useToldDropped'

/** What was deleted, for administrators, who bring it back. */
export function DeletedContent() {
  const { deleted: texts } = useTexts()
  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
      <Layouts.Content>
        <DeletedList />
      </Layouts.Content>
    </Page.Main>
  )
}

function DeletedList() {
  const texts = useTexts()
  const { data, isError } = useDeletedQuery(useLanguage(), { refetchOnMountOrArgChange: true })
  if (isError) return <Typography role="alert">{texts.failed}</Typography>
  if (!data) return <Loader small>{texts.loading}</Loader>
  if (data.documents.length === 0) return <Typography>{texts.deleted.none}</Typography>
  const { what, type, languages, when, actions } = texts.deleted
  const headings = [what, type, languages, when, actions]
  return (
    <Table colCount={headings.length} rowCount={data.documents.length + 1}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {data.documents.map((document) => (
          <DeletedRow key={document.id} document={document} />
        ))}
      </Tbody>
    </Table>
  )
}

function DeletedRow({ document }: { document: DeletedDocument }) {
  const texts = useTexts()
  const doneBy = useDone()
  const when = useWhen()
  const names: Record<string, string> = texts.languages
  const cells = [
    document.title,
    document.typeName,
    document.languages.map((code) => names[code] ?? code).join(', '),
    `${doneBy('deleted', document.author)}, ${when(document.deletedAt)}`,
  ]
  return (
    <Tr>
      {cells.map((cell, index) => (
        <Td key={index}>
          <Typography>{cell}</Typography>
        </Td>
      ))}
      <Td>
        <BringBackDeleted document={document} />
      </Td>
    </Tr>
  )
}

function BringBackDeleted({ document }: { document: DeletedDocument }) {
  const texts = useTexts()
  const language = useLanguage()
  const tellDropped = useToldDropped()
  const { toggleNotification } = useNotification()
  const [restore, { isLoading }] = useRestoreDeletedMutation()
  const { id, type: uid, document: documentId, title } = document

  async function bringBack() {
    const result = await restore({ id, uid, documentId, language })
    if ('error' in result) {
      toggleNotification({ type: 'danger', message: messageOf(result.error, texts.refused) })
      return
    }
    toggleNotification({ type: 'success', message: texts.deleted.done(title) })
    tellDropped(result.data)
  }

  return (
    <Button
      variant="secondary"
      loading={isLoading}
      aria-label={texts.deleted.bringBack(title)}
      onClick={() => void bringBack()}
    >
      {texts.bringBack}
    </Button>
  )
}
