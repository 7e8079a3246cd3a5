import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { isCopied } from '../copying'
import { saveAsFile } from '../saveAsFile'
import { Step } from './Step'
import { onPaper } from './style'
import { useSurroundings } from './surroundings'

interface Props {
  place?: string
  codes: string[]
  onKept: () => void
}

/** Shows them this once: whoever goes on without keeping them makes new ones in their profile. */
export function RecoveryCodesStep({ place, codes, onKept }: Props) {
  const { texts } = useSurroundings()
  const { title, lead, list, kept } = texts.setUp.codes
  return (
    <Step title={title} place={place}>
      <Typography>{lead}</Typography>
      <Box background="neutral100" padding={4} hasRadius>
        <ul className="recovery-codes" aria-label={list}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Box>
      <WaysToKeep codes={codes} />
      <Button size="L" onClick={onKept}>
        {kept}
      </Button>
      <Paper codes={codes} />
    </Step>
  )
}

function WaysToKeep({ codes }: { codes: string[] }) {
  const texts = useSurroundings().texts.setUp.codes
  const [told, setTold] = useState('')
  const text = codes.join('\n')

  async function copy() {
    setTold((await isCopied(text)) ? texts.copied : texts.copyByHand)
  }

  function save() {
    const content = `${texts.heading(location.host)}\n\n${text}\n`
    saveAsFile(texts.file, content, 'text/plain;charset=utf-8')
  }
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" size="L" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button variant="secondary" size="L" onClick={save}>
          {texts.save}
        </Button>
        <Button variant="secondary" size="L" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </Flex>
      <Typography variant="pi" role="status" tag="p">
        {told}
      </Typography>
    </>
  )
}

/** What a printer gets in place of the page: the codes, and what they are for. */
function Paper({ codes }: { codes: string[] }) {
  const texts = useSurroundings().texts.setUp.codes
  return createPortal(
    <div className={onPaper}>
      <h1>{texts.heading(location.host)}</h1>
      <ul>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>,
    document.body,
  )
}
