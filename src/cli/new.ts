export async function newCommand(_args: string[]): Promise<number> {
  return 2
}
