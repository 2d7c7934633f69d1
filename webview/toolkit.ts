import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeRadio,
  vsCodeRadioGroup,
  vsCodeTextArea,
} from '@vscode/webview-ui-toolkit'

// The only place that knows the toolkit: screens write <vscode-button>, and what is not named here is not bundled.
provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeRadio(), vsCodeRadioGroup(), vsCodeTextArea())
