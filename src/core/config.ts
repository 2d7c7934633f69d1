import type * as z from 'zod/mini'
import type {configSchema} from './parse-config.ts'

export type Config = z.infer<typeof configSchema>

export const defaultConfig: Config = {rules: {}, documents: {}, author: ''}
