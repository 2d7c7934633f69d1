import data from './shipped.json' with {type: 'json'}

/** What is known of a shipped template before its file is read. */
export interface ShippedTemplate {
  id: string
  name: string
  description: string
}

/** The shipped templates, in the order of the pick list. Their files are in `templates/`. */
export const shippedTemplates: readonly ShippedTemplate[] = data
