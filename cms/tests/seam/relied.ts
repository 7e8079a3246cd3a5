/** Something of Strapi that we rely on. */
export interface Relied {
  /** What it is, in our words. */
  what: string
  /** Where Strapi has it, for whoever looks for what became of it. */
  where: string
  /** What stops working when it changes, and for whom. */
  breaks: string
}

/** Says of something that is not as we know it all that is needed to go on. */
export function told({ what, where, breaks }: Relied): string {
  return `Strapi has changed ${what}.\nIt is, or was: ${where}.\nWhat breaks: ${breaks}\nMend cms/src/strapi or cms/src/admin/strapi, and this entry.`
}
