import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { Duplicate } from '@strapi/icons'
import { useState } from 'react'
import { isCopied } from '../copying'
import { useWordsOf } from '../languages/useWords'

interface Props {
  /** By which whoever is invited chooses a password. */
  target: string
  /** What is to be done with it. */
  children: string
}

/** The link of an invitation, which somebody copies to send it on. */
export function InvitationLink({ target, children }: Props) {
  const words = useWordsOf('people')
  const [told, setTold] = useState('')
  const copy = async () => setTold((await isCopied(target)) ? words.copied : words.copyByHand)
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{children}</Typography>
      <Field.Root>
        <Field.Label>{words.link}</Field.Label>
        <Field.Input readOnly value={target} onFocus={(event) => event.target.select()} />
      </Field.Root>
      <Button
        type="button"
        size="L"
        startIcon={<Duplicate />}
        fullWidth
        onClick={() => void copy()}
        style={{ minHeight: 44 }}
      >
        {words.copy}
      </Button>
      <Typography variant="pi" role="status">
        {told}
      </Typography>
    </Flex>
  )
}
