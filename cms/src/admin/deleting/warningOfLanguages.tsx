import { Box, Flex, Typography } from '@strapi/design-system'
import type { ComponentType } from 'react'
import { defaultLanguage } from '../../content/languages'
import { isRecord } from '../../records'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import type { Action } from '../strapi/contentManager'
import { Obstacles } from './Obstacles'
import { useDeletionQuery } from './questions'

interface Closing {
  onClose: () => void
}

/**
 * The same entry of a menu, by which several languages are taken off the site at once: above their
 * choice stands whether the first one, without which none is public, has to stay, and why.
 */
export function warningOfLanguages(action: Action): Action {
  const Warning: Action = (props) => {
    const described = action(props)
    if (!isRecord(described) || !isRecord(described['dialog'])) return described
    const { dialog } = described
    const { content } = dialog
    if (typeof content !== 'function') return described
    const Content = content as ComponentType<Closing>
    const uid = props.model
    const documentId = props.documentId ?? ''
    return {
      ...described,
      dialog: {
        ...dialog,
        content: (closing: Closing) => (
          <>
            <FirstLanguage uid={uid} documentId={documentId} {...closing} />
            <Content {...closing} />
          </>
        ),
      },
    }
  }
  return Object.assign(Warning, { type: action.type, position: action.position })
}

interface Props extends Closing {
  uid: string
  documentId: string
}

function FirstLanguage({ uid, documentId, onClose }: Props) {
  const texts = useWordsOf('deleting')
  const language = useLanguage()
  const { data } = useDeletionQuery({
    action: 'unpublish',
    uid,
    documents: [documentId],
    locale: defaultLanguage,
    language,
  })
  const kept = data?.documents.filter(({ obstacle }) => obstacle !== null) ?? []
  if (kept.length === 0) return null
  return (
    <Box paddingTop={6} paddingLeft={6} paddingRight={6}>
      <Flex direction="column" alignItems="stretch" gap={3} role="status">
        <Obstacles uid={uid} documents={kept} said={texts.unpublishing.kept} onFollow={onClose} />
        <Typography>{texts.keptInLanguage(languageTitle(defaultLanguage, language))}</Typography>
      </Flex>
    </Box>
  )
}
