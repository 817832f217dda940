declare module 'addons-linter' {
  interface Linter {
    run(): Promise<unknown>;
  }
  const linter: { createInstance(options: object): Linter };
  export default linter;
}
