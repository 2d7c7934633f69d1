/**
 * Where an address is. `editor`: what VS Code's own model does with it. The names are those that standards give
 * (RFC 1122, 1918, 3927, 4193, 6762, 6761, 8375): `internet` is whatever is not surely one of the others.
 */
export type Where = 'this-machine' | 'private-network' | 'internet' | 'editor'

/** Where text goes. */
export interface Destination {
  /** The same for the same receiver: consent is given to it. An origin for endpoints. */
  id: string
  /** As a person knows it: “localhost:11434” or “GitHub Copilot”. */
  host: string
  model: string
  where: Where
}

/** “gpt-5.2 at api.openai.com, on the internet” */
export function describeDestination({host, model, where}: Destination): string {
  return `${model} at ${host}, ${places[where]}`
}

const places: Readonly<Record<Where, string>> = {
  'this-machine': 'on this machine',
  'private-network': 'in your private network',
  internet: 'on the internet',
  editor: 'through VS Code',
}

/** Where a host is, by its name or number as `URL` writes it (which turns `127.1` and `0x7f000001` into `127.0.0.1`). */
export function whereIs(hostname: string): Exclude<Where, 'editor'> {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  // What a server listens on, people also open: systems take it for themselves.
  if (host === '0.0.0.0' || host === '[::]') return 'this-machine'
  if (host.startsWith('[')) return whereIsV6(host.slice(1, -1))
  const numbers = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host)
  if (numbers) return whereIsV4(Number(numbers[1]), Number(numbers[2]))
  if (host === 'localhost' || host.endsWith('.localhost')) return 'this-machine'
  const isLocal = !host.includes('.') || /\.(?:local|internal|home\.arpa)$/.test(host)
  return isLocal ? 'private-network' : 'internet'
}

function whereIsV4(first: number, second: number): Exclude<Where, 'editor'> {
  if (first === 127) return 'this-machine'
  const isPrivate =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  return isPrivate ? 'private-network' : 'internet'
}

function whereIsV6(address: string): Exclude<Where, 'editor'> {
  if (address === '::1') return 'this-machine'
  // `URL` writes the IPv4 address in it as two groups of hexadecimal digits.
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address)
  if (mapped) {
    const high = Number.parseInt(mapped[1] as string, 16)
    return whereIsV4(high >> 8, high & 255)
  }
  return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(address) ? 'private-network' : 'internet'
}
