import type { FieldKind } from '../../screen/screen';

/** The plain names (see `plainName`) that a thing goes by. */
export interface Name {
  readonly is: RegExp;
  /** Rules out a look-alike. */
  readonly not?: RegExp;
  /** The fields that can bear the name. */
  readonly kinds?: readonly FieldKind[];
  /** Only a field that can be filled in: one that merely shows a value asks nothing. */
  readonly asked?: true;
}
