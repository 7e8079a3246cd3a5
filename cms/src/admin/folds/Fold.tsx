import { Box, Flex, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { useForm } from '@strapi/strapi/admin'
import { useEffect, useId, useState } from 'react'
import { defaultLanguage } from '../../content/languages'
import { fieldLabel } from '../../labels/fieldLabels'
import { wordsOf } from '../../languages'
import { FieldRow } from '../FieldRow'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useSavedDocument } from '../strapi/fields'
import type { LaidOutField } from '../strapi/laidOut'
import { useFormLanguage } from '../strapi/formLanguage'
import { filledIn } from './filledIn'
import type { FoldField } from './foldedForm'
import { OpenFolds } from './openFolds'

const openFolds = new OpenFolds()

/** A line that says what is behind it, and shows it on demand, or where something there is refused. */
export function Fold({ fold, uid, rows }: FoldField) {
  const language = useLanguage()
  const id = useId()
  const title = wordsOf(language).labels.folds[fold]
  const saved = useSavedDocument()
  const documentId = saved?.['documentId']
  const remembered = openFolds.of(uid, typeof documentId === 'string' ? documentId : undefined)
  const isTranslation = (useFormLanguage() ?? defaultLanguage) !== defaultLanguage
  const [wasOpened, setOpened] = useState(
    remembered.has(fold) || (isTranslation && isWritten(rows)),
  )
  const isRefused = useForm('Fold', ({ errors }) => isAnyRefused(rows, Object.keys(errors)))
  // What is refused is there at once, and stays when it is mended.
  const isOpen = wasOpened || isRefused
  useEffect(() => {
    if (!isRefused) return
    remembered.add(fold)
    setOpened(true)
  }, [isRefused, remembered, fold])

  function turn() {
    if (isOpen) remembered.delete(fold)
    else remembered.add(fold)
    setOpened(!isOpen)
  }

  return (
    <Box tag="section" aria-label={title} borderColor="neutral200" hasRadius width="100%">
      <Typography tag="h2">
        <Box
          tag="button"
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={turn}
          width="100%"
          padding={4}
          background={isOpen ? 'neutral100' : 'neutral0'}
          hasRadius
          cursor="pointer"
        >
          <Flex justifyContent="space-between" gap={4} color="neutral800">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="bold" textColor="neutral800" textAlign="start">
                {title}
              </Typography>
              {!isOpen && <Contents uid={uid} fields={rows.flat()} saved={saved} />}
            </Flex>
            <Box flex="none">{isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}</Box>
          </Flex>
        </Box>
      </Typography>
      <Box id={id} hidden={!isOpen} padding={4}>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {rows.map((row) => (
              <FieldRow key={row[0]?.name} uid={uid} row={row} />
            ))}
          </Flex>
        )}
      </Box>
    </Box>
  )
}

/** @param refused names of fields, or of what is within them */
const isAnyRefused = (rows: LaidOutField[][], refused: string[]) =>
  rows.flat().some(({ name }) => refused.some((path) => `${path}.`.startsWith(`${name}.`)))

/** Whether there is something to be translated. */
const isWritten = (rows: LaidOutField[][]) => rows.flat().some(({ disabled }) => disabled !== true)

interface ContentsProps {
  uid: string
  fields: LaidOutField[]
  saved: Record<string, unknown> | undefined
}

/** Which fields are behind a line, and which of them somebody filled in. */
function Contents({ uid, fields, saved }: ContentsProps) {
  const words = useWordsOf('folds')
  const language = useLanguage()
  const filled = useForm('Fold', ({ values }) => filledIn(fields, values, saved).join()).split(',')
  const labels = (isFilled: boolean) =>
    fields
      .filter(({ name }) => filled.includes(name) === isFilled)
      .map(({ name }) => fieldLabel(uid, name, language))
      .join(', ')
  const [written, empty] = [labels(true), labels(false)]
  const said = written ? [words.filled(written), ...(empty ? [words.empty(empty)] : [])] : [empty]
  return (
    <Typography variant="pi" textColor="neutral600" textAlign="start">
      {said.join(' ')}
    </Typography>
  )
}
