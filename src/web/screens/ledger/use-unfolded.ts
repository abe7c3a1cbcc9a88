import { useCallback, useState } from 'react';

/** Which tasks are unfolded in place, and a function that folds or unfolds one. */
export function useUnfolded(): [ReadonlySet<string>, (taskId: string) => void] {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((taskId: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(taskId)) after.add(taskId);
      return after;
    });
  }, []);
  return [unfolded, toggle];
}
