/** Nothing can be brought in: the message says what is wrong and what would be right. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}
