/** Garden's types name this one type of lodash's without bringing it. */
declare module 'lodash' {
  export interface MemoizedFunction {
    readonly cache: unknown;
  }
}
