import {type FromPanel, parseMessage, type State, toPanelSchema} from '../src/protocol.ts'

/** What VS Code gives to the page of a webview. */
interface VsCode {
  postMessage(message: FromPanel): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): VsCode

export const host = acquireVsCodeApi()

/** Calls back with each state that the extension sends; tells it of messages that are none. */
export function onState(show: (state: State) => void): void {
  window.addEventListener('message', ({data}) => {
    const parsed = parseMessage<State>(toPanelSchema, data)
    if ('message' in parsed) return show(parsed.message)
    console.error(`PMPrep ignored a message that does not fit its protocol: ${parsed.why}`)
    host.postMessage({type: 'ignored', why: parsed.why})
  })
}
