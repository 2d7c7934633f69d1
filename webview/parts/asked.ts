import {html, type TemplateResult} from 'lit-html'

/** What was asked, and of whom. */
export function asked({
  question,
  category,
  level,
}: Record<'question' | 'category' | 'level', string>): TemplateResult {
  return html`<header class="asked">
    <p class="quiet">${category} · ${level}</p>
    <h1 title=${question}>${question}</h1>
  </header>`
}
