/** The globals that the extension hosts of the desktop and of the web have in common, as far as they are used. */
declare function setTimeout(callback: () => void, milliseconds: number): number
declare function clearTimeout(timer: number | undefined): void

declare class TextDecoder {
  decode(bytes: Uint8Array): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare const crypto: {getRandomValues(bytes: Uint8Array): Uint8Array}
