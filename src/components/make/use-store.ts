import { useEffect, useState } from 'preact/hooks';

/** Something that changes and says so. */
export interface Watched<Value> {
  readonly now: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a store holds now. The component is drawn anew when it changes. */
export function useStore<Value>(store: Watched<Value>): Value {
  const [value, setValue] = useState(store.now);
  useEffect(() => {
    const update = (): void => setValue(() => store.now());
    update();
    return store.subscribe(update);
  }, [store]);
  return value;
}
