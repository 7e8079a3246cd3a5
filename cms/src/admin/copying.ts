/** Whether a text is in the clipboard now: some browsers refuse, and none allows it without HTTPS. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
