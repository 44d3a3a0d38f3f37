import { message } from '../messages';
import { atRisk, projectCheck } from './about-contract';
import { projectColumn } from './project';
import { own } from './unknown/rest';

/** A product said to be no such kind. */
const DENIED = /非|不是|不属|除|\bnon\b|\bnot\b/;

/**
 * LG-M 四（八）: AI products of firms of consumer electronics, and wearables of the traditional industries.
 * The words that name one or the other stand in the programme's data; any other kind counts, in doubt.
 */
export const productKind = projectCheck(
  'product-kind',
  (_ctx, project, names, { words = [] }) => {
    const { category } = project;
    if (category === null) return null;
    const said = category.normalize('NFKC').toLowerCase();
    if (words.some((word) => said.includes(word)) && !DENIED.test(said)) return null;
    const params = { ...names(), column: projectColumn(project, 'category'), value: category };
    return atRisk(message('check.product-kind', params), 'category');
  },
  [own('category')],
);
