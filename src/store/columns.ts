// The kinds of columns the tables are made of. Knows no table.
import { integer, text } from 'drizzle-orm/sqlite-core'

export const id = () => text().primaryKey()
export const required = () => text().notNull()
export const optional = () => text()
export const count = () => integer().notNull()
