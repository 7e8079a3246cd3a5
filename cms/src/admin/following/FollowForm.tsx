import { Button, Field, Flex, NumberInput, Radio, Toggle, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useId, useState } from 'react'
import type { CalendarView, FollowingEntry, LookAnswer } from '../../following/contract'
import { DialogFoot } from '../DialogFoot'
import { DialogForm } from '../DialogForm'
import { DiscardButton } from '../DiscardButton'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { refusalOf } from '../refusal'
import type { Typed } from '../typed'
import { useRefusal } from '../useRefusal'
import { useFollowMutation, useLookFirstMutation } from './asking'
import { FoundLines } from './FoundLines'

interface Props {
  /** Null: a new one. */
  calendar: CalendarView | null
  typed: Typed<FollowingEntry>
  onDone: () => void
}

const usualADay = 5

/** What stands in the form at first. */
export function entryOf(calendar: CalendarView | null): FollowingEntry {
  if (calendar === null) {
    return { name: '', address: '', publishes: false, mostADay: usualADay, isOn: true }
  }
  const { name, address, publishes, mostADay, isOn } = calendar
  return { name, address: address ?? '', publishes, mostADay, isOn }
}

/** What was typed stays when the cms refuses it, and when the dialog is closed. */
export function FollowForm({ calendar, typed, onDone }: Props) {
  const all = useWordsOf('following')
  const { form: texts } = all
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [follow, { isLoading: isSaving }] = useFollowMutation()
  const [lookFirst, { isLoading: isLooking }] = useLookFirstMutation()
  const { fields: entry } = typed
  const [found, setFound] = useState<LookAnswer['found']>(null)
  const refused = useRefusal()
  const { fields: refusedFields } = refused.refusal
  const refuse = (error: unknown) => refused.refuse(refusalOf(error, all.failed))

  function change(data: Partial<FollowingEntry>) {
    typed.change(data)
    refused.mended(Object.keys(data))
    setFound(null)
  }

  async function look() {
    refused.forget()
    const result = await lookFirst({ entry, language })
    if ('error' in result) refuse(result.error)
    else setFound(result.data.found)
  }

  async function save() {
    const result = await follow({ id: calendar?.id ?? null, entry, language })
    if ('error' in result) {
      refuse(result.error)
      return
    }
    toggleNotification({
      type: 'success',
      message: calendar === null ? texts.followed : texts.saved,
    })
    typed.forget()
    onDone()
  }

  return (
    <DialogForm
      refused={refused}
      shown={['address', 'name', ...(entry.publishes ? ['mostADay'] : [])]}
      onSend={save}
      foot={
        <DialogFoot>
          <DiscardButton typed={typed} onDiscarded={onDone} />
          <Button
            variant="tertiary"
            loading={isLooking}
            disabled={isSaving}
            onClick={() => void look()}
          >
            {texts.look}
          </Button>
          <Button type="submit" loading={isSaving} disabled={isLooking}>
            {calendar === null ? texts.save : texts.saveAgain}
          </Button>
        </DialogFoot>
      }
    >
      <Field.Root name="address" required hint={texts.addressHint} error={refusedFields['address']}>
        <Field.Label>{texts.address}</Field.Label>
        <Field.Input
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          autoComplete="off"
          value={entry.address}
          onChange={({ target }) => change({ address: target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="name" required hint={texts.nameHint} error={refusedFields['name']}>
        <Field.Label>{texts.name}</Field.Label>
        <Field.Input
          maxLength={80}
          value={entry.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <WhatBecomes entry={entry} onChange={change} refused={refusedFields['mostADay']} />
      {calendar !== null && (
        <Field.Root name="isOn">
          <Field.Label>{texts.isOn}</Field.Label>
          <Toggle
            checked={entry.isOn}
            onLabel={texts.yes}
            offLabel={texts.no}
            onChange={({ target }) => change({ isOn: target.checked })}
          />
        </Field.Root>
      )}
      <div role="status">{found && <FoundLines found={found} />}</div>
    </DialogForm>
  )
}

interface WhatBecomesProps {
  entry: FollowingEntry
  onChange: (data: Partial<FollowingEntry>) => void
  refused: string | undefined
}

function WhatBecomes({ entry, onChange, refused }: WhatBecomesProps) {
  const { form: texts } = useWordsOf('following')
  const id = useId()
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {texts.newMeetings}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={entry.publishes ? 'published' : 'drafts'}
        onValueChange={(value) => onChange({ publishes: value === 'published' })}
      >
        <Radio.Item value="drafts">{texts.drafts}</Radio.Item>
        <Radio.Item value="published">{texts.published}</Radio.Item>
      </Radio.Group>
      {entry.publishes && (
        <>
          <Typography variant="pi" textColor="neutral600">
            {texts.publishedHint}
          </Typography>
          <Field.Root name="mostADay" required hint={texts.mostADayHint} error={refused}>
            <Field.Label>{texts.mostADay}</Field.Label>
            <NumberInput
              value={entry.mostADay}
              onValueChange={(value) => onChange({ mostADay: value ?? 0 })}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </>
      )}
    </Flex>
  )
}
