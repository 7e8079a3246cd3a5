/** How a sentence begins that says what to do. */
export const remedy =
  /\b(Add|Begin|Change|Choose|Correct|Delete|Empty|Fill|Give|Keep|Leave|Let|Make|Open|Publish|Put|Remove|Say|Set|Shorten|Write)\b/i
