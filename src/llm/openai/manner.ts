/** How an endpoint wants to be asked: all speak OpenAI's protocol, each its own year of it. */
export interface Manner {
  /** What it is told of the shape of a reply: a schema, that it is JSON, or nothing. */
  format: 'schema' | 'json' | 'none'
  /** OpenAI’s thinking models take only the new name; of others many know only the old one. */
  limit: 'max_completion_tokens' | 'max_tokens'
  /** Whether it is asked to count the tokens. */
  countsTokens: boolean
}

/** How an endpoint is asked that nothing is known of but its name. */
export function firstManner(host: string): Manner {
  const isNew = /(?:^|\.)openai\.(?:com|azure\.com)$/.test(host)
  return {format: 'schema', limit: isNew ? 'max_completion_tokens' : 'max_tokens', countsTokens: true}
}

/**
 * The manner to try after an endpoint has refused a request as such (400, 422, or 500 from servers that make a grammar of
 * the schema); undefined where no other is left. What the refusal names is changed, else the shape is asked for less.
 *
 * @param said the endpoint's own words
 */
export function nextManner(manner: Manner, said: string, hasShape: boolean): Manner | undefined {
  if (/stream_options|include_usage/.test(said)) {
    return manner.countsTokens ? {...manner, countsTokens: false} : undefined
  }
  const {limit} = manner
  if (said.includes(limit) || (limit === 'max_tokens' && said.includes('max_completion_tokens'))) {
    return {...manner, limit: limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'}
  }
  if (!hasShape || manner.format === 'none') {
    return manner.countsTokens && said === '' ? {...manner, countsTokens: false} : undefined
  }
  // “type must be json_schema or text” is what some answer to the form between the two.
  const isBetween = manner.format === 'json' || /must be .{0,40}text/i.test(said)
  return {...manner, format: isBetween ? 'none' : 'json'}
}
