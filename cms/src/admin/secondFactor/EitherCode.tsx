import { Typography } from '@strapi/design-system'
import { CodeForm } from './CodeForm'
import { useSurroundings } from './surroundings'

interface Props {
  /** What becomes of it. */
  lead: string
  onCode: (code: string) => Promise<void>
  submit?: string
  variant?: 'default' | 'danger'
  otherWay?: JSX.Element
}

/** Asks whoever has it on already for a code of their app, or a recovery code. */
export function EitherCode({ lead, submit, ...rest }: Props) {
  const { texts } = useSurroundings()
  return (
    <>
      <Typography>{lead}</Typography>
      <CodeForm
        label={texts.eitherCode}
        missing={texts.eitherCodeMissing}
        submit={submit ?? texts.goOn}
        {...rest}
      />
    </>
  )
}
