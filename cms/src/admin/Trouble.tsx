import { Typography } from '@strapi/design-system'

/** What went wrong, read aloud as soon as it stands there; none: nothing has. */
export function Trouble({ said }: { said: string | null | undefined }) {
  return <div role="alert">{said && <Typography textColor="danger600">{said}</Typography>}</div>
}
