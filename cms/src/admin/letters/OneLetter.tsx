import { Flex } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { EditLink } from '../EditLink'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'
import { OwnPage } from '../OwnPage'
import { statusOf } from '../refusal'
import { useLetterQuery } from './asking'
import { Draft } from './Draft'
import { Look } from './Look'
import { OnItsWay } from './OnItsWay'
import { OnSite } from './OnSite'
import { lettersPath } from './page'

/** How often what is on its way is looked at, in milliseconds. */
const turnMs = 5_000

/** One letter: it is written, or one sees how far it is. */
export function OneLetter({ code }: { code: string }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const [goesOn, setGoesOn] = useState(false)
  const { data, error, refetch } = useLetterQuery(
    { code, language },
    { refetchOnMountOrArgChange: true, pollingInterval: goesOn ? turnMs : 0 },
  )
  const state = data?.state
  useEffect(() => setGoesOn(state === 'planned' || state === 'sending'), [state])
  if (!data && !error) return <Page.Loading />
  if (statusOf(error) === 403) return <Page.NoPermissions />
  return (
    <OwnPage
      title={data && data.state !== 'draft' ? data.title : texts.newLetter}
      subtitle={data?.state === 'draft' ? texts.draftSubtitle : ''}
    >
      <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
        <div>
          <EditLink to={`/${lettersPath}`}>{texts.all}</EditLink>
        </div>
        {!data ? (
          <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
        ) : data.state === 'draft' ? (
          <Draft letter={data} />
        ) : (
          <>
            <OnItsWay letter={data} />
            {data.site && <OnSite letter={data} site={data.site} />}
            <Look letter={data} />
          </>
        )}
      </Flex>
    </OwnPage>
  )
}
