/** What the suites use of `node:assert/strict`, for the extension host of VS Code for the Web, which has no Node. */
const assert = {ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects, fail}

// biome-ignore lint/style/noDefaultExport: it stands in for a module that has one
export default assert

function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) throw toError(message ?? `expected something truthy, got ${String(value)}`)
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `expected ${show(expected)}, got ${show(actual)}`)
}

function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  ok(!Object.is(actual, unexpected), message ?? `expected anything but ${show(unexpected)}`)
}

/** Good for the lists and plain objects that suites compare; the order of an object's keys does not count. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(show(actual), show(expected), message)
}

function match(text: string, pattern: RegExp, message?: string): void {
  ok(pattern.test(text), message ?? `expected ${pattern} in ${show(text)}`)
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  ok(!pattern.test(text), message ?? `expected no ${pattern} in ${show(text)}`)
}

async function rejects(promise: Promise<unknown>, pattern?: RegExp): Promise<void> {
  let thrown: unknown
  await promise.catch((error: unknown) => {
    thrown = error
  })
  ok(thrown, 'expected a rejection')
  if (pattern) match(String(thrown), pattern)
}

function fail(message?: string): never {
  throw toError(message ?? 'failed')
}

function show(value: unknown): string {
  return JSON.stringify(value, inOrder) ?? String(value)
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function toError(message: string | Error): Error {
  return message instanceof Error ? message : new Error(message)
}
