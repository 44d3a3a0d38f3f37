/** The folder of this person's own files of SuanBu, outside the project. */
export function userFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string;
