import { ownPapers, type Rest } from './rest';

/** Every project table rests on the documents that its rows name (佐证文件), besides its checks' own columns. */
export const PROJECT_RESTS: readonly Rest[] = [ownPapers('evidenceFile')];
