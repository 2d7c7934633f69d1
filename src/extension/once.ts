/**
 * Loads something the first time that somebody asks. What could not be loaded is tried again when it is next asked for:
 * on the web the parts of an extension come over a network.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load().catch(error => {
      loaded = undefined
      throw error
    })
    return loaded
  }
}
