import { Checkbox, Typography } from '@strapi/design-system'
import { useSurroundings } from './surroundings'

interface Props {
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Whether this browser is to be asked no more for a while. */
export function Remember({ isOn, onChange }: Props) {
  const { texts } = useSurroundings()
  return (
    <div>
      <Checkbox
        checked={isOn}
        onCheckedChange={(checked) => onChange(checked === true)}
        aria-describedby="second-step-remember"
      >
        {texts.remember}
      </Checkbox>
      <Typography id="second-step-remember" variant="pi" textColor="neutral600" tag="p">
        {texts.rememberHint}
      </Typography>
    </div>
  )
}
