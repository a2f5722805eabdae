import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { z } from "zod";
import { outageOf } from "./failures.ts";

/** A connection that checks what it reads, keeps its statements, and names its failures. */
export type Database = Readonly<{
  /** Every row, checked against the schema. */
  all: <Row extends z.ZodType>(sql: string, row: Row, ...values: SQLInputValue[]) => readonly z.output<Row>[];
  /** The first row, if there is one. */
  first: <Row extends z.ZodType>(
    sql: string,
    row: Row,
    ...values: SQLInputValue[]
  ) => z.output<Row> | undefined;
  /** Number of rows changed. */
  run: (sql: string, ...values: SQLInputValue[]) => number;
  /** Several statements without values. */
  script: (sql: string) => void;
  /** All of it or none of it, durable when it returns. Transactions do not nest. */
  transaction: <Result>(work: () => Result) => Result;
  /** The connection itself, for what only the driver can do. */
  connection: DatabaseSync;
  close: () => void;
}>;

/** Opens a database file. Throws what the driver throws; once open, failures are `StoreOutage`s. */
export function openDatabase(path: string, options: Readonly<{ readOnly: boolean }>): Database {
  const connection = new DatabaseSync(path, { readOnly: options.readOnly, timeout: 5_000 });
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw outageOf(error);
    }
  };
  return {
    connection,
    all: (sql, row, ...values) => guarded(() => prepare(sql).all(...values)).map((found) => row.parse(found)),
    first: (sql, row, ...values) => {
      const found = guarded(() => prepare(sql).get(...values));
      return found === undefined ? undefined : row.parse(found);
    },
    run: (sql, ...values) => guarded(() => Number(prepare(sql).run(...values).changes)),
    script: (sql) => guarded(() => connection.exec(sql)),
    transaction: (work) => {
      guarded(() => prepare("BEGIN IMMEDIATE").run());
      try {
        const result = work();
        guarded(() => prepare("COMMIT").run());
        return result;
      } catch (error) {
        // A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
        if (connection.isTransaction) prepare("ROLLBACK").run();
        throw error;
      }
    },
    close: () => connection.close(),
  };
}
