import { Button, Flex, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import type { ImportView } from '../../import/desk/contract'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { messageOf } from '../refusal'
import { Section } from '../Section'
import { Trouble } from '../Trouble'
import {
  useNoteBroughtInMutation,
  useOneImportQuery,
  useRemoveImportMutation,
  useStartImportMutation,
  useStopImportMutation,
} from './asking'
import { Choices } from './Choices'
import { HowFar } from './HowFar'
import { isAtWork } from './isAtWork'
import { ReportText } from './ReportText'

interface Props {
  id: number
  onClose: () => void
  /** It is not wanted, and gone. */
  onLeave: () => void
}

type Ways = Pick<Props, 'onClose' | 'onLeave'>

/** How often the page asks how far it is: the cms goes on whether somebody asks or not. */
const rhythmMs = 1000

/** One file, from the look at it to the report of what came in. */
export function OneImport({ id, ...ways }: Props) {
  const texts = useWordsOf('bringingIn')
  const words = useWords()
  const language = useLanguage()
  const { currentData, isError, refetch } = useOneImportQuery(
    { id, language },
    { refetchOnMountOrArgChange: true },
  )
  const [noteBroughtIn] = useNoteBroughtInMutation()
  const state = currentData?.state
  const isNow = state === 'looking' || state === 'running'
  useEffect(() => {
    if (!isNow) return
    const timer = setInterval(() => void refetch(), rhythmMs)
    return () => clearInterval(timer)
  }, [isNow, refetch])
  const before = useRef(state)
  useEffect(() => {
    if (state === undefined) return
    // A small file may be in before the page has seen that it comes in.
    const isOver = !isNow && state !== 'looked'
    if (isOver && before.current !== undefined && before.current !== state) void noteBroughtIn()
    before.current = state
  }, [state, isNow, noteBroughtIn])

  if (currentData) return <Shown shown={currentData} {...ways} />
  if (!isError) return <Page.Loading />
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} role="alert">
      <Typography>{texts.failed}</Typography>
      <Flex gap={2}>
        <Button onClick={() => void refetch()}>{words('retry')}</Button>
        <Button variant="tertiary" onClick={ways.onClose}>
          {texts.another}
        </Button>
      </Flex>
    </Flex>
  )
}

function Shown({ shown, ...ways }: Ways & { shown: ImportView }) {
  const texts = useWordsOf('bringingIn')
  const { name, state, report, problem } = shown
  const isDry = state === 'looked'
  return (
    <Section title={name}>
      <div role="status">
        <Typography tag="p" fontWeight="bold">
          {stateText()}
        </Typography>
      </div>
      {isAtWork(shown) && <HowFar shown={shown} />}
      {problem !== null && (
        <Typography tag="p" textColor="danger600">
          {problem}
        </Typography>
      )}
      {isDry && <Choices shown={shown} />}
      {report && report.counts.length > 0 && !isAtWork(shown) && (
        <ReportText report={report} name={name} dryOf={isDry ? shown.format : null} />
      )}
      <Buttons shown={shown} {...ways} />
    </Section>
  )

  function stateText(): string {
    if (state === 'looked') return isNothingNew(shown) ? texts.nothingNew : texts.wouldBe
    if (state === 'stopped' || state === 'interrupted') {
      const { progress } = shown
      const far = progress && texts.far(progress.of, progress.done, progress.all)
      return texts.broken[state](far, shown.isKept)
    }
    return texts.said[state]
  }
}

function Buttons({ shown, onClose, onLeave }: Ways & { shown: ImportView }) {
  const texts = useWordsOf('bringingIn')
  const language = useLanguage()
  const [start, { isLoading: isStarting }] = useStartImportMutation()
  const [stop, { isLoading: isStopping }] = useStopImportMutation()
  const [remove, { isLoading: isRemoving }] = useRemoveImportMutation()
  const [problem, setProblem] = useState('')
  const { id, state, isKept } = shown
  const isLeft = (state === 'stopped' || state === 'interrupted') && isKept

  async function act(doing: PromiseLike<object>, then?: () => void) {
    setProblem('')
    const result = await doing
    if ('error' in result) setProblem(messageOf(result.error, texts.notDone))
    else then?.()
  }

  return (
    <>
      <Trouble said={problem} />
      <Flex gap={2} wrap="wrap">
        {isAtWork(shown) ? (
          <Button
            variant="tertiary"
            loading={isStopping}
            onClick={() =>
              void act(stop({ id, language }), state === 'looking' ? onClose : undefined)
            }
          >
            {texts.stop}
          </Button>
        ) : state === 'looked' ? (
          <>
            {!isNothingNew(shown) && (
              <Button loading={isStarting} onClick={() => void act(start({ id, language }))}>
                {texts.bringIn}
              </Button>
            )}
            <Button
              variant="tertiary"
              loading={isRemoving}
              onClick={() => void act(remove({ id, language }), onLeave)}
            >
              {texts.leave}
            </Button>
          </>
        ) : (
          <>
            {isLeft && (
              <Button loading={isStarting} onClick={() => void act(start({ id, language }))}>
                {texts.goOn}
              </Button>
            )}
            <Button variant="tertiary" onClick={onClose}>
              {texts.another}
            </Button>
          </>
        )}
      </Flex>
    </>
  )
}

/** Whether all of it is here already, or can't come. */
function isNothingNew({ report }: ImportView): boolean {
  const outcomes = report?.counts.flatMap(({ outcomes }) => outcomes) ?? []
  return !outcomes.some(({ outcome }) => outcome === 'made' || outcome === 'updated')
}
