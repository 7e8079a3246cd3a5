import { Checkbox, Flex, Grid, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import { monthFields } from '../../content/monthFields'
import { fieldLabel } from '../../labels/fieldLabels'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { ruleComponent } from './formSeries'
import { tickedMonths, type TypedRule } from './typedRule'

interface Props {
  rule: TypedRule
  onChange: (rule: TypedRule) => void
  disabled: boolean
}

/** Months in which a series takes place, for one that rests in the others. */
export function OnlyMonths({ rule, onChange, disabled }: Props) {
  const words = useWordsOf('series')
  const language = useLanguage()
  const explained = useId()
  const [wantsMonths, setWantsMonths] = useState(false)
  const ticked = tickedMonths(rule)
  const isOpen = wantsMonths || ticked.length > 0

  function turn(isOn: boolean) {
    setWantsMonths(isOn)
    const none = Object.fromEntries(monthFields.map((month) => [month, false]))
    if (!isOn && ticked.length > 0) onChange({ ...rule, ...none })
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox
        checked={isOpen}
        onCheckedChange={(checked) => turn(checked === true)}
        disabled={disabled}
      >
        {words.onlyMonths}
      </Checkbox>
      {isOpen && (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={3}
          role="group"
          aria-labelledby={explained}
        >
          <Typography id={explained} variant="pi" textColor="neutral600">
            {words.months}
          </Typography>
          <Grid.Root gap={3}>
            {monthFields.map((month) => (
              <Grid.Item key={month} col={2} s={4} xs={4}>
                <Checkbox
                  checked={rule[month] === true}
                  onCheckedChange={(checked) => onChange({ ...rule, [month]: checked === true })}
                  disabled={disabled}
                >
                  {fieldLabel(ruleComponent, month, language)}
                </Checkbox>
              </Grid.Item>
            ))}
          </Grid.Root>
        </Flex>
      )}
    </Flex>
  )
}
