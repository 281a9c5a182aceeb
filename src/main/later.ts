/** A port whose code is loaded at the first call. For ports whose every member is a function that returns a promise. */
export function later<T extends { readonly [K in keyof T]: (...given: never[]) => Promise<unknown> }>(load: () => Promise<T>): T {
  let loading: Promise<T> | undefined
  const call =
    (name: keyof T) =>
    async (...given: never[]) => {
      loading ??= load()
      return (await loading)[name](...given)
    }
  // Without a `then`: else a promise of the port would never be kept.
  return new Proxy({} as T, { get: (_, name) => (name === 'then' ? undefined : call(name as keyof T)) })
}
