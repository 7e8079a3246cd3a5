import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Page } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import type { LetterList, LetterRow } from '../../letters/contract'
import { EditLink } from '../EditLink'
import { formPath } from '../strapi/addresses'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'
import { OwnPage } from '../OwnPage'
import { PlainList } from '../PlainList'
import { statusOf } from '../refusal'
import { useTellRefused } from '../useTellRefused'
import { useWhen } from '../useWhen'
import { useBeginLetterMutation, useLettersQuery } from './asking'
import { Domain } from './Domain'
import { LetterState } from './LetterState'
import { letterPath } from './page'

/** All letters, and two ways to begin one. */
export function AllLetters() {
  const texts = useWordsOf('letters')
  const { data, error, refetch } = useLettersQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  if (statusOf(error) === 403) return <Page.NoPermissions />
  return (
    <OwnPage title={texts.title} subtitle={texts.subtitle}>
      {data ? (
        <Content list={data} />
      ) : error ? (
        <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
      ) : (
        <Page.Loading />
      )}
    </OwnPage>
  )
}

function Content({ list: { isOn, settings, readers, letters } }: { list: LetterList }) {
  const texts = useWordsOf('letters')
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
      {isOn ? (
        <>
          <Typography>{texts.readers(readers)}</Typography>
          <Begin hasLast={letters.some(({ state }) => state !== 'draft')} />
        </>
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography fontWeight="bold">{texts.off}</Typography>
          <Typography>{texts.offHint}</Typography>
          <EditLink to={formPath('single-types', settings, null)}>{texts.toSettings}</EditLink>
        </Flex>
      )}
      {letters.length > 0 && (
        <PlainList>
          {letters.map((letter) => (
            <Row key={letter.code} letter={letter} />
          ))}
        </PlainList>
      )}
      {isOn && <Domain />}
    </Flex>
  )
}

function Begin({ hasLast }: { hasLast: boolean }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const navigate = useNavigate()
  const tellRefused = useTellRefused()
  const [begin, { isLoading }] = useBeginLetterMutation()

  async function start(asLastTime: boolean) {
    const result = await begin({ language, data: { asLastTime } })
    if ('error' in result) {
      tellRefused(result.error, texts.failed)
    } else navigate(letterPath(result.data.code))
  }

  return (
    <Flex gap={2} wrap="wrap">
      <Button startIcon={<Plus />} disabled={isLoading} onClick={() => void start(false)}>
        {texts.newLetter}
      </Button>
      {hasLast && (
        <Button variant="secondary" disabled={isLoading} onClick={() => void start(true)}>
          {texts.asLastTime}
        </Button>
      )}
    </Flex>
  )
}

function Row({ letter: { code, title, state, at, counts } }: { letter: LetterRow }) {
  const texts = useWordsOf('letters')
  const when = useWhen()
  return (
    <Box background="neutral0" padding={4} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <EditLink to={letterPath(code)}>{title === '' ? texts.noSubject : title}</EditLink>
          <LetterState state={state} />
        </Flex>
        <Typography variant="pi">{texts.at[state](when(at))}</Typography>
        {counts && (
          <Typography variant="pi">{texts.sentTo(counts.sent, counts.readers)}</Typography>
        )}
      </Flex>
    </Box>
  )
}
