/** The Frictionless type of a column. Source: Frictionless Table Schema, specs.frictionlessdata.io. */
export type ColumnType = 'string' | 'integer' | 'number' | 'array';

/** What holds for every value of a column. Names as in Frictionless Table Schema, "Constraints". */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of the whole value, as an XML Schema regular expression: it has no anchors. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** One column of a published table: its name, type, what it holds and what holds for it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly constraints?: Constraints;
  /** The table whose ids the column holds, when it is one table. */
  readonly of?: string;
}

/** A column; what it holds may be limited, and may be ids of another table. */
export function column(
  type: ColumnType,
  name: string,
  description: string,
  constraints?: Constraints,
  of?: string,
): Column {
  return {
    ...{ name, type, description },
    ...(constraints && { constraints }),
    ...(of !== undefined && { of }),
  };
}
