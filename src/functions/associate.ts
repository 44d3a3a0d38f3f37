/** Loaded first by the page that Excel opens: ties each function of the metadata to what answers its cells. */
import { FUNCTIONS } from './call';
import { inExcel } from './in-excel';

for (const spec of FUNCTIONS) CustomFunctions.associate(spec.name, inExcel(spec));
