/** Sentences about the materials of an application (申报材料). */
export const MATERIAL_MESSAGES = {} as const;
