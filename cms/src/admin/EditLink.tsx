import { Link } from '@strapi/design-system'
import { Link as RouterLink } from 'react-router-dom'

interface Props {
  /** Below `/admin`. */
  to: string
  children: string
  /** What it is called where its words alone do not tell it from others. */
  label?: string
  /** It is followed: what lies above the page has to go. */
  onFollow?: () => void
}

/** Leads to another page of the admin without loading it anew. */
export function EditLink({ to, children, label, onFollow }: Props) {
  return (
    <Link
      tag={RouterLink}
      to={to}
      {...(label && { 'aria-label': label })}
      {...(onFollow && { onClick: onFollow })}
    >
      {children}
    </Link>
  )
}
