import { Typography } from '@strapi/design-system'
import { PlainList } from '../PlainList'
import { roleOf } from '../strapi/rights'
import { useWordsOf } from '../languages/useWords'

interface Role {
  id: number | string
  /** By which Strapi knows it. */
  code: string
  name: string
  description?: string
}

/** Says of each role that somebody can be given what they may do with it. */
export function RolesTold({ roles }: { roles: Role[] }) {
  const { may } = useWordsOf('people')
  return (
    <PlainList>
      {roles.map(({ id, code, name, description }) => {
        const role = roleOf(code)
        return (
          <Typography key={id} variant="pi" textColor="neutral600">
            <strong>{name}</strong>
            {`: ${role ? may[role] : (description ?? '')}`}
          </Typography>
        )
      })}
    </PlainList>
  )
}
