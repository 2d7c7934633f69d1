import type {Exercise} from './types.ts'

/** The shipped exercises. They are loaded when this is first called. */
export async function loadExercises(): Promise<readonly Exercise[]> {
  return (await import('./bundled.ts')).shippedExercises
}
