declare module 'write-good' {
  export default function writeGood(
    text: string,
    options?: Readonly<Record<string, boolean>>,
  ): { index: number; offset: number; reason: string }[];
}
