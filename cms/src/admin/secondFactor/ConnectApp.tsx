import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import type { NewFactor } from '../../secondFactor/contract'
import { isCopied } from '../copying'
import { QrCode } from './QrCode'
import { Step } from './Step'
import { useSurroundings } from './surroundings'

interface Props {
  place: string
  made: NewFactor
  onDone: () => void
}

/** Nobody scans the screen of their own phone: there the way into an app stands first. */
const phones = '(pointer: coarse), (max-width: 480px)'

export function ConnectApp({ place, made, onDone }: Props) {
  const { texts } = useSurroundings()
  const { app } = texts.setUp
  const [isPhone] = useState(() => window.matchMedia(phones).matches)
  const square = <Square key="square" qr={made.qr} />
  const link = <Opening key="link" uri={made.uri} />
  return (
    <Step title={app.title} place={place}>
      <Typography>{app.which}</Typography>
      {isPhone ? [link, square] : [square]}
      <Key secret={made.secret} />
      <Button size="L" onClick={onDone}>
        {app.done}
      </Button>
    </Step>
  )
}

function Square({ qr }: Pick<NewFactor, 'qr'>) {
  const { app } = useSurroundings().texts.setUp
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography>{app.scan}</Typography>
      <QrCode qr={qr} name={app.square} />
    </Flex>
  )
}

function Opening({ uri }: Pick<NewFactor, 'uri'>) {
  const { app } = useSurroundings().texts.setUp
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <LinkButton href={uri} size="L" variant="secondary">
        {app.open}
      </LinkButton>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {app.openHint}
      </Typography>
    </Flex>
  )
}

function Key({ secret }: Pick<NewFactor, 'secret'>) {
  const { app } = useSurroundings().texts.setUp
  const id = useId()
  const [told, setTold] = useState('')

  async function copy() {
    // Apps take it with or without spaces; without them none is in doubt.
    setTold((await isCopied(secret.replace(/\s/g, ''))) ? app.copied : app.copyByHand)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold" tag="p">
        {app.key}
      </Typography>
      <Box background="neutral100" padding={4} hasRadius>
        <code aria-labelledby={id} role="group">
          {secret}
        </code>
      </Box>
      <Button variant="tertiary" size="L" onClick={() => void copy()}>
        {app.copy}
      </Button>
      <Typography variant="pi" role="status" tag="p">
        {told}
      </Typography>
    </Flex>
  )
}
