import { Flex, Typography } from '@strapi/design-system'
import { useId, type ComponentType } from 'react'
import { useSaid } from '../strapi/designTexts'
import { usedTexts } from '../strapi/texts'
import {
  besideForm,
  savingTypes,
  type Action,
  type DescribedAction,
} from '../strapi/contentManager'

interface Props {
  actions: DescribedAction[]
  /** Strapi's, which opens the question of an action. */
  Button: ComponentType<DescribedAction>
}

/** All but saving and publishing, which have buttons of their own. */
export function actionsInWords(actions: readonly Action[]): Action[] {
  return actions.filter(({ type }) => type === undefined || !savingTypes.includes(type))
}

/** What can be done with a document beside saving it, on a phone, as far as it can be done now. */
export function ActionsInWords({ actions, Button }: Props) {
  const offered = actions.filter(
    ({ disabled, position = besideForm }) => !disabled && [position].flat().includes(besideForm),
  )
  const title = useSaid(usedTexts.takingBack)
  const id = useId()
  if (offered.length === 0) return null
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={4}
      paddingTop={6}
      width="100%"
    >
      <Typography id={id} tag="h2" variant="sigma" textTransform="uppercase" textColor="neutral600">
        {title}
      </Typography>
      {offered.map((action) => (
        <Button
          key={action.id}
          {...action}
          variant={action.variant === 'danger' ? 'danger-light' : 'tertiary'}
        />
      ))}
    </Flex>
  )
}
