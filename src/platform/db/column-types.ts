import type { ColumnType, JSONColumnType } from 'kysely';

/** Days travel as `YYYY-MM-DD` text, instants as Date; `json` is written as a string and read as a value. */
export type Day = string;
export type Json<T extends object> = JSONColumnType<T, string, string>;
export type Once<T> = ColumnType<T, T, never>;
