import { Link } from '@strapi/design-system'
import { Link as RouterLink } from 'react-router-dom'

interface Props {
  /** Below `/admin`. */
  to: string
  children: string
}

/** Leads to another page of the admin without loading it anew. */
export function EditLink({ to, children }: Props) {
  return (
    <Link tag={RouterLink} to={to}>
      {children}
    </Link>
  )
}
