export function Wysiwyg() {
  return null
}
