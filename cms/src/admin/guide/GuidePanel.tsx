import { Box, Button, Flex, IconButton, Loader, Searchbar, Typography } from '@strapi/design-system'
import { ArrowLeft, Cross } from '@strapi/icons'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isMedium, isNarrow } from '../lists/screen'
import { useLanguage, useWordsOf } from '../languages/useWords'
import type { Guide, GuideSection } from '../../../vite/guideContract'
import { NotLoaded } from '../NotLoaded'
import { GuideText } from './GuideText'
import { loadGuide } from './load'
import { excerptOf } from './excerpt'
import { searchIn } from './search'
import type { Topic } from './topics'

/** Beside what is worked on; on a laptop both have to do with less. */
const panelWidth = () => (isMedium() ? '34rem' : '38rem')

interface Props {
  topic: Topic
  onClose: () => void
}

/**
 * The guide beside what one does: on a wide screen one goes on working with it open, on a phone it has
 * the whole screen, and what is below waits.
 */
export function GuidePanel({ topic, onClose }: Props) {
  const words = useWordsOf('guide')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open) return
    if (isNarrow()) element.showModal()
    else element.show()
  }, [])
  // What is worked on moves aside, so that the panel hides nothing of it, and least of all what saves it.
  useEffect(() => {
    if (isNarrow()) return
    const { style } = document.body
    style.paddingInlineEnd = panelWidth()
    return () => {
      style.paddingInlineEnd = ''
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      style={{
        width: isNarrow() ? '100vw' : panelWidth(),
        maxWidth: '100vw',
        color: 'inherit',
        position: 'fixed',
        inset: '0 0 0 auto',
        height: '100dvh',
        maxHeight: '100dvh',
        margin: 0,
        padding: 0,
        border: 0,
        zIndex: 5,
        overflow: 'auto',
        overscrollBehavior: 'contain',
        background: 'transparent',
      }}
    >
      <Box background="neutral0" minHeight="100%" shadow="popupShadow">
        <Flex
          justifyContent="space-between"
          background="neutral0"
          padding={4}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px 0"
          style={{ position: 'sticky', top: 0 }}
        >
          <Typography tag="h2" variant="beta">
            {words.title}
          </Typography>
          <IconButton label={words.close} onClick={onClose} type="button">
            <Cross />
          </IconButton>
        </Flex>
        <Box padding={4}>
          <LoadedGuide topic={topic} />
        </Box>
      </Box>
    </dialog>,
    document.body,
  )
}

function LoadedGuide({ topic }: Pick<Props, 'topic'>) {
  const words = useWordsOf('guide')
  const language = useLanguage()
  const [guide, setGuide] = useState<Guide | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    setHasFailed(false)
    loadGuide(language).then(
      (loaded) => isWanted && setGuide(loaded),
      () => isWanted && setHasFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [language, tries])
  if (hasFailed) {
    return <NotLoaded said={words.failed} onRetry={() => setTries(tries + 1)} isPart />
  }
  if (!guide) return <Loader small>{words.loading}</Loader>
  return <Reading key={topic} guide={guide} topic={topic} />
}

/** One section at a time, the one before a step back, and all of them to choose and search among. */
function Reading({ guide: { sections }, topic }: { guide: Guide } & Pick<Props, 'topic'>) {
  const words = useWordsOf('guide')
  const first = sections.find((section) => section.topic === topic) ?? sections[0]
  /** What was read, the latest last; null: the list of all. */
  const [read, setRead] = useState<(GuideSection | null)[]>([first ?? null])
  const heading = useRef<HTMLHeadingElement>(null)
  const now = read.at(-1) ?? null
  useEffect(() => {
    heading.current?.focus()
    heading.current?.closest('dialog')?.scrollTo({ top: 0 })
  }, [now])
  const go = (to: GuideSection | null) => setRead([...read, to])
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        {read.length > 1 && (
          <Button
            variant="tertiary"
            startIcon={<ArrowLeft />}
            onClick={() => setRead(read.slice(0, -1))}
          >
            {words.back}
          </Button>
        )}
        {now && (
          <Button variant="tertiary" onClick={() => go(null)}>
            {words.all}
          </Button>
        )}
      </Flex>
      <Typography ref={heading} tag="h3" variant="delta" tabIndex={-1} style={{ outline: 'none' }}>
        {now?.title ?? words.all}
      </Typography>
      {now ? (
        <GuideText
          blocks={now.blocks}
          onFollow={(anchor) => {
            const next = sections.find((section) => section.anchor === anchor)
            if (next) go(next)
          }}
        />
      ) : (
        <AllSections sections={sections} onChoose={go} />
      )}
    </Flex>
  )
}

interface AllProps {
  sections: GuideSection[]
  onChoose: (section: GuideSection) => void
}

function AllSections({ sections, onChoose }: AllProps) {
  const words = useWordsOf('guide')
  const [asked, setAsked] = useState('')
  const search = useMemo(() => searchIn(sections), [sections])
  const found = search(asked)
  const isFound = asked.trim() !== '' && found.length > 0
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Searchbar
        name="guide-search"
        value={asked}
        placeholder={words.search}
        clearLabel={words.back}
        onChange={(event: { target: { value: string } }) => setAsked(event.target.value)}
        onClear={() => setAsked('')}
      >
        {words.search}
      </Searchbar>
      <div role="status">
        {found.length === 0 && <Typography>{words.nothing(asked.trim())}</Typography>}
      </div>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
        {(found.length === 0 ? sections : found).map((section) => (
          <li key={section.topic}>
            <Button variant="ghost" onClick={() => onChoose(section)}>
              {section.title}
            </Button>
            {isFound && <Excerpt section={section} asked={asked} />}
          </li>
        ))}
      </Flex>
    </Flex>
  )
}

/** Tells why a section was found. */
function Excerpt({ section, asked }: { section: GuideSection; asked: string }) {
  return (
    <Box paddingLeft={4} paddingRight={4}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {excerptOf(section, asked).map(({ text, isFound }, at) => (
          <Fragment key={at}>
            {at > 0 && ' '}
            {isFound ? <strong>{text}</strong> : text}
          </Fragment>
        ))}
      </Typography>
    </Box>
  )
}
