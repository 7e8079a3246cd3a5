import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { useState } from 'react'
import { isDate } from '../../calendar/written'
import { fieldLabel } from '../../labels/fieldLabels'
import { isRecord } from '../../records'
import { useSeriesQuery } from '../asking'
import { FieldRow } from '../FieldRow'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { ruleComponent, namesAround, type SeriesField as Props } from './formSeries'
import { NextDates } from './NextDates'
import { OnlyMonths } from './OnlyMonths'
import { chosenAs, isSaid, withFields, type TypedRule } from './typedRule'
import { useFurtherDates } from './useFurtherDates'
import { useFollowing } from './useFollowing'

/** How a meeting repeats, chosen by a sentence; the fields of the rule are for whatever else there is. */
export function SeriesField({ name, hint, of, rows, disabled = false }: Props) {
  const words = useWordsOf('series')
  const language = useLanguage()
  const names = namesAround(name)
  const { value, error: refused, onChange } = useField<TypedRule | null>(names.rule)
  // What is refused of one of its fields stands in an object.
  const error: unknown = refused
  const { value: typedDate } = useField<string | null>(names.firstDate)
  const [wantsFields, setWantsFields] = useState(false)
  const rule = value ?? null
  const firstDate = isDate(typedDate) ? typedDate : null
  const furtherDates = useFurtherDates(names.isFirst ? null : firstDate)
  const { data, currentData, isError } = useSeriesQuery(
    { firstDate: firstDate ?? '', recurrence: rule, furtherDates, language },
    { skip: firstDate === null },
  )
  const choose = useFollowing(
    names.isFirst && !disabled ? firstDate : null,
    currentData,
    ({ fields }) => onChange(names.rule, withFields(rule, fields)),
  )

  const choices = (firstDate === null ? undefined : data?.choices) ?? []
  const known = rule && (chosenAs(rule, choices)?.name ?? currentData?.chosen)
  const isFieldRefused = isRecord(error)
  const isOther =
    rule !== null && (wantsFields || isFieldRefused || (currentData !== undefined && !known))
  const picked = rule === null ? 'once' : isOther ? 'other' : (known ?? 'other')

  function pick(next: string) {
    setWantsFields(next === 'other')
    if (next === 'once') onChange(names.rule, null)
    if (next === 'other' && rule === null) {
      onChange(names.rule, { frequency: 'weekly', interval: 1 })
    }
    const choice = choices.find((candidate) => candidate.name === next)
    if (choice) choose(choice)
  }

  const shown = rows
    .map((row) =>
      row.filter(({ name }) => (isOther && rule ? isSaid(rule, name) : name === 'until')),
    )
    .filter((row) => row.length > 0)
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root
        name={names.rule}
        error={typeof error === 'string' ? error : undefined}
        hint={hint}
      >
        <Field.Label>{fieldLabel(of.uid, of.field, language)}</Field.Label>
        <SingleSelect value={picked} onChange={(next) => pick(String(next))} disabled={disabled}>
          <SingleSelectOption value="once">
            {names.isFirst ? words.once : words.asBefore}
          </SingleSelectOption>
          {choices.map((choice) => (
            <SingleSelectOption key={choice.name} value={choice.name}>
              {choice.words}
            </SingleSelectOption>
          ))}
          <SingleSelectOption value="other">{words.other}</SingleSelectOption>
        </SingleSelect>
        {firstDate === null ? (
          <Typography variant="pi" textColor="neutral600">
            {names.isFirst ? words.dateFirst : words.dayFirst}
          </Typography>
        ) : (
          <Field.Hint />
        )}
        <Field.Error />
      </Field.Root>
      {rule !== null &&
        shown.map((row) => (
          <FieldRow
            key={row[0]?.name}
            uid={ruleComponent}
            row={row.map((field) => ({ ...field, disabled }))}
            within={names.rule}
          />
        ))}
      {rule !== null && (
        <OnlyMonths
          rule={rule}
          onChange={(next) => onChange(names.rule, next)}
          disabled={disabled}
        />
      )}
      {rule !== null && isError && <Typography textColor="neutral600">{words.failed}</Typography>}
      {(rule !== null || furtherDates.length > 0) && firstDate !== null && data && (
        <NextDates
          dates={data.dates}
          lacksFirst={rule !== null && names.isFirst && !data.namesFirstDate}
        />
      )}
    </Flex>
  )
}
