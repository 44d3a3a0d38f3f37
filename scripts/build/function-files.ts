import { FILES, metadataOf, type Language } from './function-metadata';
import { helpPage } from './help-page';

/** What the build writes of the functions, in each language: their metadata and their help. */
export function functionFiles(base: string, policy: string): { path: string; text: string }[] {
  return (Object.keys(FILES) as Language[]).flatMap((language) => [
    { path: FILES[language].metadata, text: `${JSON.stringify(metadataOf(language, base), null, 2)}\n` },
    { path: FILES[language].help, text: helpPage(language, policy) },
  ]);
}
