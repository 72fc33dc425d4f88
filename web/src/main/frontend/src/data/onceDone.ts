/** Runs it for the first who asks and gives all others the same answer; when it failed, the next one runs it again. */
export function onceDone<T>(run: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= run().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}
