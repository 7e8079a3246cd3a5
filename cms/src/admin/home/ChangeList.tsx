import { Flex, Typography } from '@strapi/design-system'
import type { RecentChange } from '../../editing/homeContract'
import { editPath, typeKey } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords } from '../languages/useWords'
import { useWhen } from '../useWhen'

export function ChangeList({ changes }: { changes: RecentChange[] }) {
  const words = useWords()
  if (changes.length === 0) return <Typography>{words('home.noChanges')}</Typography>
  return (
    <PlainList>
      {changes.map((change) => (
        <OneChange key={`${change.documentId} ${change.locale}`} change={change} />
      ))}
    </PlainList>
  )
}

function OneChange({ change }: { change: RecentChange }) {
  const words = useWords()
  const { uid, title, locale, action, who } = change
  const type = words(typeKey(uid))
  const reader = useLanguage()
  const language = locale === null ? [] : [languageTitle(locale, reader)]
  const isGone = action === 'deleted' || action === 'undone'
  const at = useWhen()(change.at)
  return (
    <Flex direction="column" alignItems="flex-start">
      {isGone ? (
        <Typography>{title || type}</Typography>
      ) : (
        <EditLink to={editPath(change)}>{title || type}</EditLink>
      )}
      <Typography variant="pi" textColor="neutral600">
        {[type, ...language, words(`home.${action}`, { who, at })].join(' · ')}
      </Typography>
    </Flex>
  )
}
