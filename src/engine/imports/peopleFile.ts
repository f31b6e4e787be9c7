// A file of people once it is read as a table, and with which organisation its cases are to be carried.
import type { Table } from '../../../workflows/imports/table.ts';

export interface PeopleFile {
  readonly table: Table;
  /** The organisation of the other seat. */
  readonly organisation: string;
}
