import { Flex, Typography } from '@strapi/design-system'
import type { ReportedLink } from '../../checks/reportedLink'
import { isType } from '../../content/types'
import { editPath, typeKey } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { useWords } from '../languages/useWords'
import { Part } from '../Part'

interface Props {
  links: ReportedLink[]
  /** Whether it can stand in a menu. */
  isPage: boolean
}

export function LinkedFrom({ links, isPage }: Props) {
  const words = useWords()
  return (
    <Part title={words('panel.linkedFrom')}>
      {links.length === 0 ? (
        <Typography>{words(isPage ? 'panel.noWay' : 'panel.noLinks')}</Typography>
      ) : (
        <PlainList>
          {links.map((link) => (
            <OneLink key={`${link.uid} ${link.documentId} ${link.where}`} link={link} />
          ))}
        </PlainList>
      )}
    </Part>
  )
}

function OneLink({ link: { uid, documentId, title, where, isPublished } }: { link: ReportedLink }) {
  const words = useWords()
  const kind = isType('single', uid) ? 'single-types' : 'collection-types'
  const about = [words(typeKey(uid)), where, isPublished ? null : words('panel.isDraft')]
  return (
    <Flex direction="column" alignItems="flex-start">
      <EditLink to={editPath({ kind, uid, documentId })}>{title}</EditLink>
      <Typography variant="pi" textColor="neutral600">
        {about.filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  )
}
