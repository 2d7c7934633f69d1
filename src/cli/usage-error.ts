/** Something the person who called can put right: shown without a stack, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
