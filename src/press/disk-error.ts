/** An error of the operating system, such as a full disk: nothing that an author or a document can help. */
export function isDiskError(
  error: unknown,
): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
