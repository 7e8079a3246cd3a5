/** Adds rules of ours behind Strapi's, for what it offers no other way to change. */
export function addStyle(rules: string): void {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
}
