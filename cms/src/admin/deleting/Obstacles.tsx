import { Flex, Typography } from '@strapi/design-system'
import type { ReportedLink } from '../../checks/reportedLink'
import { isType } from '../../content/types'
import type { DocumentToDelete } from '../../editing/deletionContract'
import { editPath, typeKey } from '../documents'
import { EditLink } from '../EditLink'
import { useWords, useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { useNames } from './useNames'

interface Props {
  uid: string
  documents: DocumentToDelete[]
  /** Says of one of them, by its name, that it stays. */
  said: (name: string) => string
  onFollow: () => void
}

/** What can't be taken away, why, and where that is to be changed first. */
export function Obstacles({ uid, documents, said, onFollow }: Props) {
  const nameOf = useNames(uid)
  return documents.map(({ documentId, title, obstacle }) => (
    <Flex key={documentId} direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">{said(nameOf(title))}</Typography>
      <Typography>{obstacle?.sentence}</Typography>
      {obstacle && <Places places={obstacle.places} onFollow={onFollow} />}
    </Flex>
  ))
}

/** So many that the button below is seen as well, on a phone too. */
const first = 8

function Places({ places, onFollow }: { places: ReportedLink[]; onFollow: () => void }) {
  const texts = useWordsOf('deleting')
  if (places.length === 0) return null
  return (
    <>
      <PlainList gap={2}>
        {places.slice(0, first).map((place) => (
          <Place
            key={`${place.uid} ${place.documentId} ${place.where}`}
            place={place}
            onFollow={onFollow}
          />
        ))}
      </PlainList>
      {places.length > first && <Typography>{texts.more(places.length - first)}</Typography>}
    </>
  )
}

function Place({ place, onFollow }: { place: ReportedLink; onFollow: () => void }) {
  const words = useWords()
  const { uid, documentId, title, where } = place
  const kind = isType('single', uid) ? 'single-types' : 'collection-types'
  return (
    <Flex direction="column" alignItems="flex-start">
      <EditLink to={editPath({ kind, uid, documentId })} onFollow={onFollow}>
        {title || words(typeKey(uid))}
      </EditLink>
      <Typography variant="pi" textColor="neutral600">
        {[words(typeKey(uid)), where].join(' · ')}
      </Typography>
    </Flex>
  )
}
