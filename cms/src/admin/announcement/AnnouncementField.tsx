import { Flex, Typography } from '@strapi/design-system'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useLocation } from 'react-router-dom'
import type { SiteAnnouncement } from '../../editing/contract'
import { languageName } from '../../languages'
import { useSiteAnnouncementsQuery } from '../asking'
import { editPath } from '../documents'
import { EditLink } from '../EditLink'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { labelId } from '../../strapi/labels'
import { StrapiField, useOpenDocument } from '../strapi/fields'
import { useFormLanguage } from '../strapi/formLanguage'
import type { AnnouncementLine } from './formAnnouncement'
import { leadsToAnnouncements, showAnnouncements } from './place'

/** The announcements of one language, with what visitors read in the others. */
export function AnnouncementField({ drawnAs, ...field }: AnnouncementLine) {
  const language = useFormLanguage()
  const { model } = useOpenDocument()
  const intl = useIntl()
  const written = useRef<HTMLDivElement>(null)
  const isSought = leadsToAnnouncements(useLocation().search)
  useEffect(() => {
    if (isSought) showAnnouncements(written.current)
  }, [isSought])
  const { data } = useSiteAnnouncementsQuery()
  // Strapi looks its label up by the name under which it stands here.
  const id = labelId('content-types', model, drawnAs.name)
  const label = intl.formatMessage({ id, defaultMessage: field.label })
  const others = data?.languages.filter(({ locale }) => locale !== language) ?? []
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div ref={written}>
        <StrapiField {...field} {...drawnAs} label={label} />
      </div>
      {others.map((other) => (
        <Elsewhere key={other.locale} {...other} />
      ))}
    </Flex>
  )
}

function Elsewhere({ locale, texts }: SiteAnnouncement) {
  const words = useWordsOf('announcement')
  const reader = useLanguage()
  const { model } = useOpenDocument()
  const title = languageTitle(locale, reader)
  const name = languageName(locale, reader)
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {texts.length === 0 ? words.none(title) : words.stays(title, texts)}
      </Typography>
      <EditLink to={editPath({ kind: 'single-types', uid: model, documentId: '', locale })}>
        {texts.length === 0 ? words.write(name) : words.change(name)}
      </EditLink>
    </Flex>
  )
}
